"""The evidence page and the figures on a card, with real clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from app.knowledge.model import Evidence, HazardRatio, Knowledge, Median
from app.session.figures import studies
from app.ui.figures.chart import FigureChart, figure_chart
from app.ui.figures.rows import median_rows, not_compared, ratio_rows
from app.ui.main_window import MainWindow
from tests import samples
from tests.ui.conftest import OpenWindow
from tests.ui.hands import button, card, click, words

OPTION = "lanreotide"


def told() -> Knowledge:
    """The sample knowledge with a second study behind the option: an unconfirmed one in years, without an interval."""
    known = samples.knowledge()
    medians = (Median("lanreotide", 2.5, "years", 2.0, 3.5), Median("placebo", 18.0, "months"))
    second = Evidence(
        "second", "caplin2014", "Retrospective", "midgut tumours", "lanreotide / observation", "overall survival",
        "2.5 years against 18 months; HR 0.80", n=60, hazard_ratio=HazardRatio(0.8), medians=medians, verified=False,
    )  # fmt: skip
    editions = {}
    for name, edition in known.editions.items():
        options = tuple(
            replace(option, evidence=(*option.evidence, "second")) if option.id == OPTION else option
            for option in edition.options
        )
        editions[name] = replace(edition, options=options)
    return replace(known, evidence={**known.evidence, "second": second}, editions=editions)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window(told())


@pytest.fixture
def page(window):
    window.actions_["evidence"].trigger()
    return window.pages.evidence


def found(page) -> list[str]:
    return [study.evidence.id for study in page.body.studies]


def test_the_page_opens_with_its_key_and_leaves_with_escape(window):
    action = window.actions_["evidence"]
    assert action.shortcut().toString() == "Ctrl+E"
    action.trigger()
    assert window.stage.page == "evidence"
    QTest.keyClick(window.pages.evidence.views.segments["ratio"], Qt.Key.Key_Escape)
    assert window.stage.page is None


def test_large_text_wraps_the_controls_and_the_window_stays_as_it_is(window, look):
    look.set_scale(2.0)
    window.actions_["evidence"].trigger()
    page = window.pages.evidence
    QApplication.processEvents()
    assert window.size() == QSize(1280, 720)
    assert not page.controls.isVisible()  # the figures need the room
    click(page.filters)
    QApplication.processEvents()
    for control in (page.save, page.head.back, page.filters, page.controls.classes, page.controls.populations):
        assert control.width() >= control.sizeHint().width()
        assert control.visibleRegion().boundingRect() == control.rect()


def test_a_low_page_leaves_the_room_to_the_figures_but_hides_no_filter_in_use(window, look):
    look.set_scale(2.0)
    window.actions_["evidence"].trigger()
    page = window.pages.evidence
    QApplication.processEvents()
    assert page.body.height() > page.height() / 2
    page.controls.field.setText("lanreotide")
    page.controls.choose(page.controls.choice)
    page.filters.setChecked(True)
    page.filters.setChecked(False)
    assert page.controls.isVisible()


def test_rows_give_the_figures_as_reported_and_never_pool(window):
    model = window.model
    known = studies(model.knowledge, model.edition)
    rows = ratio_rows(known)
    assert [row.figure for row in rows] == ["0.47 (0.30 to 0.73)", "0.80, no interval recorded"]
    assert [row.mark is not None and row.mark.confirmed for row in rows][1] is False
    assert "source to be confirmed" in rows[1].text
    times = [(row.figure, row.mark.value) for row in median_rows(known) if row.mark is not None]
    assert times == [("2.5 (2 to 3.5) years", 30.0), ("18 months", 18.0)]


def test_the_line_on_comparing_stands_on_every_view(page):
    for view in ("ratio", "median", "timeline", "table"):
        click(page.views.segments[view])
        assert page.body.view == view
        assert not_compared() in words(page)


def test_the_table_tells_what_the_plots_show(page):
    click(page.views.segments["table"])
    model = page.body.table.model()
    told = [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]
    text = " ".join(cell for row in told for cell in row)
    for row in [*ratio_rows(page.body.studies), *median_rows(page.body.studies)]:
        assert row.figure in text
    assert "source to be confirmed" in text


def test_words_population_and_treatment_narrow_the_studies(page, window):
    QTest.keyClicks(page.controls.field, "RETROSPECTIVE observation")
    assert found(page) == ["second"]
    page.controls.field.clear()
    page.controls.populations.menu().actions()[2].trigger()
    assert found(page) == ["second"]
    page.controls.populations.menu().actions()[0].trigger()
    assert len(found(page)) == 2
    cls = window.model.knowledge.therapies[OPTION].cls
    action = next(action for action in page.controls.classes.menu().actions() if action.data() == cls)
    action.trigger()
    assert len(found(page)) == 2
    assert page.controls.classes.text() == action.text()


def test_nothing_left_is_said(page):
    QTest.keyClicks(page.controls.field, "no such thing")
    assert page.body.nothing.isVisible()
    assert not page.save.isEnabled()


def test_the_options_open_to_the_patient_follow_the_answers(page, window):
    click(page.controls.scopes.segments["patient"])
    assert len(found(page)) == 2
    window.model.answer("sstr", "negative")
    assert found(page) == []
    window.model.undo_group.undo()
    assert len(found(page)) == 2


def test_a_card_draws_its_figures_and_leads_to_the_page(window):
    window.routes.open_option(OPTION)
    head = card(window, OPTION)
    click(button(head, "figures"))
    assert window.stage.page == "evidence"
    page = window.pages.evidence
    assert len(found(page)) == 2
    assert page.controls.scopes.segments["option"].words == "Lanreotide autogel"
    click(page.controls.scopes.segments["edition"])
    assert page.controls.choice.scope == "edition"


def test_a_row_tells_its_source_on_hover(page):
    chart = page.body.plot.chart
    assert isinstance(chart, FigureChart)
    assert "CLARINET" in chart.hint_at(30) or "Caplin" in chart.hint_at(30)
    assert chart.hint_at(-5) == ""


@pytest.mark.parametrize("view", ["ratio", "median", "timeline"])
def test_pictures_are_saved_with_what_they_were_made_from(page, tmp_path, view):
    page.show_view(view)
    for form in ("png", "svg", "pdf"):
        assert page.write(tmp_path / f"figures.{form}")
    svg = (tmp_path / "figures.svg").read_text(encoding="utf-8")
    assert QSvgRenderer(str(tmp_path / "figures.svg")).isValid()
    for said in ("reviewed 2026-11-23", "Not for patients", "must not be"):
        assert said in svg
    assert QImage(str(tmp_path / "figures.png")).width() == 2000
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")


def test_a_picture_without_a_known_ending_is_told(page, window, tmp_path):
    assert not page.write(tmp_path / "figures.bmp")
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert ".png, .svg or .pdf" in box.informativeText()
    box.close()


def test_confirmed_and_unconfirmed_differ_without_colour(window, look):
    """Painted at the same place, the filled and the hollow mark differ in grey."""
    greys = []
    for confirmed in (True, False):
        (study,) = [s for s in studies(window.model.knowledge, window.model.edition) if s.evidence.id == "clarinet"]
        study = replace(
            study,
            evidence=replace(study.evidence, verified=confirmed),
            source=replace(study.source, verified=True),
        )
        chart = figure_chart(look, (study,), "ratio", brief=True)
        height = chart.lay(500)
        image = QImage(500, round(height), QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        chart.paint(painter, QRectF(0, 0, 500, height))
        painter.end()
        x = chart.left + chart.scale.place(0.47) * (chart.right - chart.left)
        greys.append(image.pixelColor(QPoint(round(x), round(chart._rows[0].level))).lightness())
    assert greys[1] - greys[0] > 100
