"""`python -m vantage_engine` is `vantage`."""

import sys

from vantage_engine.cli import main

sys.exit(main())
