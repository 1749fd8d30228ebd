"""A grid over a result of any length: it draws the lines that are seen, from rows that it is given by number.

Unlike a DataTable it holds no rows and measures only those that it draws, so a million rows cost what forty do. A row
that is not there yet is drawn as `…` and asked for with `Wanted`. Cells are sanitised and clipped to their column;
numbers stand on the right, and NULL, blobs and empty texts look unlike any text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any, ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from vantage_tui import text
from vantage_tui.reading import Reading

_NARROWEST, _WIDEST_FIRST, _WIDEST = 3, 32, 200
_AHEAD = 40
"""Rows before the end of what is known at which more are asked for."""
_STEP = 4
"""Cells by which a column grows or shrinks."""


class Grid(ScrollView, can_focus=True):
    """Headings that stay, row numbers, and a cursor on one cell."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "grid--header",
        "grid--number",
        "grid--cursor",
        "grid--row",
        "grid--faint",
    }
    DEFAULT_CSS = """
    Grid { height: 1fr; background: $background; overflow: auto; }
    Grid > .grid--header { background: $panel; color: $foreground; text-style: bold; }
    Grid > .grid--number { text-style: dim; }
    Grid > .grid--row { background: $boost; }
    Grid > .grid--cursor { background: $primary-muted; color: $foreground; }
    Grid:focus > .grid--cursor {
        background: $block-cursor-background; color: $block-cursor-foreground; text-style: $block-cursor-text-style;
    }
    Grid > .grid--faint { text-style: dim italic; }
    Grid:ansi > .grid--cursor { text-style: underline; }
    Grid:ansi:focus > .grid--cursor { text-style: reverse; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1, 0)", "Up", show=False),
        Binding("down", "move(1, 0)", "Down", show=False),
        Binding("left", "move(0, -1)", "Left", show=False),
        Binding("right", "move(0, 1)", "Right", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "column(0)", "First column", show=False),
        Binding("end", "column(-1)", "Last column", show=False),
        Binding("ctrl+home", "row(0)", "First row", show=False),
        Binding("ctrl+end", "row(-1)", "Last row", show=False),
    ]

    cursor_row: reactive[int] = reactive(0)
    cursor_column: reactive[int] = reactive(0)

    class Wanted(Message):
        """Rows are to be fetched: `Reading.missing` says which."""

    class Moved(Message):
        """The cursor stands elsewhere."""

    class Chosen(Message):
        """A cell was clicked twice, or a heading once."""

        def __init__(self, heading: bool) -> None:
            super().__init__()
            self.heading = heading

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.reading: Reading | None = None
        self._widths: list[int] = []
        self._ends: list[int] = []
        self._on_right: list[bool] = []
        self._set_by_user: set[int] = set()
        self._mark: tuple[int, str] = (-1, "")

    # What is shown

    def show(self, reading: Reading, *, mark: tuple[int, str] = (-1, ""), keep: bool = False) -> None:
        """Show a result; `mark` is a column and the sign of its order. With `keep` it has the columns of the one
        before: widths and the cursor's column stay."""
        self.reading = reading
        self._mark = mark
        if not keep or len(self._widths) != len(reading.columns):
            self._measure(reading)
            self.set_reactive(Grid.cursor_column, 0)
        self.set_reactive(Grid.cursor_row, 0)
        self.scroll_to(0 if not keep else None, 0, animate=False, force=True, immediate=True)
        self.grow()

    def clear(self) -> None:
        """Show nothing, and hold nothing."""
        self.reading = None
        self._widths, self._ends = [], []
        self.virtual_size = Size(0, 0)
        self.refresh()

    def grow(self) -> None:
        """The reading knows of more rows, or of other ones."""
        self._make_room()
        self._resize()
        if self.reading is not None and self.cursor_row >= self.reading.known:
            self.cursor_row = max(0, self.reading.known - 1)
        self.refresh()
        self._ask_ahead()

    @property
    def column_count(self) -> int:
        """How many columns there are."""
        return len(self._widths)

    def value(self) -> Any:
        """What the cell under the cursor holds (long ones `Clipped`); None also where it is not there yet."""
        row = self.reading.row(self.cursor_row) if self.reading is not None else None
        return row[self.cursor_column] if row is not None and self.cursor_column < len(row) else None

    def widen(self, step: int) -> None:
        """Make the cursor's column wider or narrower."""
        if self._widths:
            width = self._widths[self.cursor_column] + step * _STEP
            self._set_width(max(_NARROWEST, min(_WIDEST, width)))

    def fit(self) -> None:
        """Make the cursor's column as wide as what is seen of it."""
        if self.reading is None or not self._widths:
            return
        rows = filter(None, map(self.reading.row, self.seen))
        shown = [cell_len(text.grid_cell(row[self.cursor_column], _WIDEST)[0]) for row in rows]
        shown.append(cell_len(text.name(self.reading.columns[self.cursor_column])) + 2)
        self._set_width(max(_NARROWEST, *shown))

    # The cursor

    def action_move(self, rows: int, columns: int) -> None:
        self._go(self.cursor_row + rows, self.cursor_column + columns)

    def action_page(self, step: int) -> None:
        self._go(self.cursor_row + step * max(1, self.size.height - 2), self.cursor_column)

    def action_column(self, number: int) -> None:
        self._go(self.cursor_row, number % max(1, self.column_count))

    def action_row(self, number: int) -> None:
        """The first row, or the last one that is known."""
        if self.reading is not None:
            if number < 0:
                self.reading.want_more()
            self._go(0 if number == 0 else self.reading.known - 1, self.cursor_column)

    def watch_cursor_row(self) -> None:
        self._follow()

    def watch_cursor_column(self) -> None:
        self._follow()

    def on_click(self, event: events.Click) -> None:
        style = event.style.meta
        if "column" not in style:
            return
        if style["row"] >= 0:
            self._go(style["row"], style["column"])
            if event.chain == 2:
                self.post_message(self.Chosen(heading=False))
        else:
            self.cursor_column = style["column"]
            self.post_message(self.Chosen(heading=True))

    def on_resize(self) -> None:
        self._ask_ahead()

    def _go(self, row: int, column: int) -> None:
        if self.reading is None:
            return
        self.cursor_row = max(0, min(self.reading.known - 1, row))
        self.cursor_column = max(0, min(self.column_count - 1, column))
        self._ask_ahead()

    def _follow(self) -> None:
        """Bring the cursor's cell into view."""
        height = max(1, self.size.height - 1)
        top, left = int(self.scroll_target_y), int(self.scroll_target_x)
        y = min(max(top, self.cursor_row - height + 1), self.cursor_row)
        x = left
        if self.cursor_column < len(self._widths):
            end = self._ends[self.cursor_column]
            start, space = end - self._widths[self.cursor_column] - 1, self.size.width - self._gutter
            x = start if start < left or self._widths[self.cursor_column] >= space else max(left, end - space)
        self.scroll_to(x, y, animate=False, force=True, immediate=True)
        self.refresh()
        self.post_message(self.Moved())

    def watch_scroll_y(self, old: float, new: float) -> None:
        super().watch_scroll_y(old, new)
        self._make_room()
        self._ask_ahead()

    def _ask_ahead(self) -> None:
        """Ask for rows that are seen and not there, and for more when the end of what is known comes near."""
        if self.reading is None:
            return
        seen = self.seen
        if seen.stop + _AHEAD >= self.reading.known:
            self.reading.want_more()
        if any(self.reading.row(number) is None for number in seen) or self.reading.missing() is not None:
            self.post_message(self.Wanted())

    @property
    def seen(self) -> range:
        """Numbers of the rows on the screen."""
        if self.reading is None:
            return range(0)
        top = max(0, int(self.scroll_offset.y))
        return range(min(top, self.reading.known), min(top + max(0, self.size.height - 1), self.reading.known))

    # Widths

    @property
    def _gutter(self) -> int:
        return len(f"{self.reading.known:,}") + 1 if self.reading is not None else 0

    def _measure(self, reading: Reading) -> None:
        rows = [row for row in map(reading.row, range(min(reading.known, 100))) if row is not None]
        self._widths, self._on_right = [], []
        self._set_by_user = set()
        for index, column in enumerate(reading.columns):
            values = [row[index] for row in rows]
            widest = max((cell_len(text.grid_cell(value, _WIDEST_FIRST)[0]) for value in values), default=0)
            heading = min(_WIDEST_FIRST, cell_len(text.name(column)) + 1)
            self._widths.append(max(_NARROWEST, heading, widest))
            told = [value for value in values if value is not None]
            self._on_right.append(bool(told) and all(isinstance(value, (int, float)) for value in told))
        self._ends = list(accumulate(width + 1 for width in self._widths))

    def _make_room(self) -> None:
        """Let columns grow with what comes into view, except those that the user has set."""
        if self.reading is None or not self._widths:
            return
        rows = [row for row in map(self.reading.row, self.seen) if row is not None]
        before = list(self._widths)
        for index in self._shown_columns(int(self.scroll_offset.x)):
            if index not in self._set_by_user:
                widest = max((cell_len(text.grid_cell(row[index], _WIDEST_FIRST)[0]) for row in rows), default=0)
                self._widths[index] = max(self._widths[index], widest)
        if self._widths != before:
            self._ends = list(accumulate(width + 1 for width in self._widths))
            self._resize()

    def _set_width(self, width: int) -> None:
        self._set_by_user.add(self.cursor_column)
        self._widths[self.cursor_column] = width
        self._ends = list(accumulate(width + 1 for width in self._widths))
        self._resize()
        self._follow()

    def _resize(self) -> None:
        if self.reading is not None:
            width = self._gutter + (self._ends[-1] if self._ends else 0)
            self.virtual_size = Size(width, self.reading.known + 1)

    # Drawing

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        base = self.rich_style
        if self.reading is None:
            return Strip.blank(width, base)
        left, top = self.scroll_offset
        number = top + y - 1
        if y == 0:
            cells = self._heading(left)
            line = self.get_component_rich_style("grid--header")
            gutter = Segment(" " * self._gutter, base + line)
        elif number >= self.reading.known:
            return Strip.blank(width, base)
        else:
            under = number == self.cursor_row
            line = self.get_component_rich_style("grid--row", partial=True) if under else Style()
            cells = self._cells(number, left, base + line)
            style = base + line + self.get_component_rich_style("grid--number", partial=True)
            gutter = Segment(f"{number + 1:>{self._gutter - 1},} ", style)
        first = bisect_right(self._ends, left)
        skipped = left - (self._ends[first - 1] if first else 0)
        space = max(0, width - self._gutter)
        body = Strip(list(cells)).crop(skipped, skipped + space).extend_cell_length(space, base + line)
        return Strip.join([Strip([gutter]), body]).crop(0, width)

    def _shown_columns(self, left: int) -> range:
        first = bisect_right(self._ends, left)
        last = bisect_right(self._ends, left + self.size.width)
        return range(first, min(last + 1, len(self._ends)))

    def _heading(self, left: int) -> Iterator[Segment]:
        assert self.reading is not None
        style = self.rich_style + self.get_component_rich_style("grid--header")
        for index in self._shown_columns(left):
            width = self._widths[index]
            shown = text.name(self.reading.columns[index])
            mark = self._mark[1] if index == self._mark[0] else ""
            if cell_len(shown) + cell_len(mark) > width:
                shown = set_cell_size(shown, max(0, width - 1 - len(mark))) + "…"
            shown += mark
            padding = " " * (width - cell_len(shown))
            shown = padding + shown if self._on_right[index] else shown + padding
            yield Segment(shown + " ", style + Style(meta={"row": -1, "column": index}))

    def _cells(self, number: int, left: int, base: Style) -> Iterator[Segment]:
        assert self.reading is not None
        row = self.reading.row(number)
        for index in self._shown_columns(left):
            width = self._widths[index]
            shown, faint = text.grid_cell(row[index], width) if row is not None else ("…", True)
            if cell_len(shown) > width:
                shown = set_cell_size(shown, width - 1) + "…"
            padding = " " * (width - cell_len(shown))
            on_right = self._on_right[index] and row is not None and not isinstance(row[index], str)
            shown = padding + shown if on_right else shown + padding
            style = base + Style(meta={"row": number, "column": index})
            if faint:
                style += self.get_component_rich_style("grid--faint", partial=True)
            if number == self.cursor_row and index == self.cursor_column:
                cursor = style + self.get_component_rich_style("grid--cursor", partial=True)
                yield Segment(shown, cursor)
                yield Segment(" ", base)
            else:
                yield Segment(shown + " ", style)
