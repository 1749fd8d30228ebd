"""The chart of the result on show, where it has one: bars, a line or a histogram; else why there is none."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual_plotext import PlotextPlot

from vantage_engine.database.sanitize import clean
from vantage_tui.charts import Chart, Kind

_LABEL = 18
_TICKS = 8
_THIN = 0.01


class ChartPane(VerticalScroll):
    """A plot, or a note in its place."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.chart: Chart | None = None
        """What is drawn."""

    def compose(self) -> ComposeResult:
        yield Static("The chart of the next result will be drawn here.", id="chart-note")
        yield PlotextPlot(id="plot")

    def on_mount(self) -> None:
        self.query_one(PlotextPlot).display = False

    def show(self, chart: Chart | str, said: str = "") -> None:
        """Draw a chart, or say why there is none; `said` is what the reader should know of the rows drawn."""
        note, plot = self.query_one("#chart-note", Static), self.query_one(PlotextPlot)
        self.chart = chart if isinstance(chart, Chart) else None
        plot.display = self.chart is not None
        if isinstance(chart, str):
            note.update(Content(chart))
            return
        title = f"{_name(chart.value)} by {_name(chart.label)}" if chart.label else _name(chart.value)
        rows = "1 row is" if chart.left_out == 1 else f"{chart.left_out:,} rows are"
        left_out = f"{rows} not drawn" if chart.left_out else ""
        note.update(Content(" · ".join(part for part in (title, said, left_out) if part)))
        self._draw(plot, chart)
        self.scroll_home(animate=False)

    def _draw(self, plot: PlotextPlot, chart: Chart) -> None:
        canvas = plot.plt
        canvas.clear_figure()
        plot.styles.height = "1fr"
        labels = [_name(label) for label in chart.labels]
        if chart.kind is Kind.LINE:
            places = [float(place) for place in range(len(labels))]
            canvas.plot(places, list(chart.values), marker="braille")
            step = max(1, len(labels) // _TICKS)
            canvas.xticks(places[::step], labels[::step])
        else:
            # From below upwards in plotext, and the first is to stand on top. A line a bar, and three for the axis; and
            # a bar as thin as can be, since plotext lets a broad one run into the line of the next.
            plot.styles.height = len(labels) + 3
            canvas.bar(labels[::-1], list(chart.values)[::-1], orientation="horizontal", width=_THIN)
        plot.refresh()


def _name(text: str) -> str:
    return clean(text, limit=_LABEL) or "(none)"
