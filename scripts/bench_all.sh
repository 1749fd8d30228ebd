#!/usr/bin/env bash
# Every measurement behind docs/performance.md, one after the other, into results/; then the page itself.
# For a machine that does nothing else. Each is stopped after its time (minutes, first column); a failure does not stop
# the rest. `scripts/bench_all.sh small` runs those whose name contains "small". All of them take at most 100 minutes.
set -u
cd "$(dirname "$0")/.."
vantage=.venv/bin/vantage
only=${1:-}
failed=()

measure() {
    local minutes=$1 name=$2
    shift 2
    [[ $name == *"$only"* ]] || return 0
    echo "== $name (at most $minutes min): vantage $*"
    timeout --kill-after=20 "${minutes}m" "$vantage" "$@" --out "results/bench-$name.json" || failed+=("$name")
}

measure  2 nano              bench --model nano --compare nano-dense --tokens 64
measure  5 small             bench --model small
measure  5 small-4bit        bench --model small --bits 4
measure 10 small-vs-dense    bench --model small --compare small-dense --tokens 16
measure 10 medium            bench --model medium --bits 4 --tokens 16
measure 15 medium-vs-dense   bench --model medium --compare medium-dense --bits 4 --tokens 6
measure 20 large             bench --model large --bits 4 --tokens 8
measure  5 nano-train        bench --model nano --compare nano-dense --train --batch 24
measure 12 small-train       bench --model small --compare small-dense --layers 2 --train --batch 8
measure  6 peers             bench peers --model small --layers 4
measure  6 peers-4bit        bench peers --model small --layers 4 --bits 4 --prompt 32 --tokens 16

.venv/bin/python scripts/performance.py
if ((${#failed[@]})); then
    echo "Not measured: ${failed[*]}" >&2
    exit 1
fi
