"""The look of standard widgets: Fusion, a palette and one stylesheet, all made from the theme."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app import paths
from app.ui.theme import Theme, ThemeManager, Type

_SHEET = Template("""
QMainWindow, QDialog, QMessageBox { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${p4}px ${p8}px; }

QLabel { background: transparent; }
QLabel[tone="secondary"] { color: $text_secondary; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="warning"] { color: $needs_information; }
QLabel[textSize="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[textSize="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[textSize="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[textSize="strong"] { font-weight: 600; }

QWidget[plane="surface"] { background: $surface; }
QWidget[plane="window"] { background: $window; }
QWidget[plane="palette"] { background: $surface; border: 1px solid $line_strong; border-radius: 8px; }
QWidget[plane="palette"] QListView { background: $surface; }
QWidget[plane="bar"] { background: $surface; border-bottom: 1px solid $line; }
QWidget[plane="foot"] { background: $surface; border-top: 1px solid $line; }
QWidget[plane="warning"] { background: $warning_soft; border-bottom: 1px solid $needs_information; }
QWidget[plane="notice"] { background: $accent_soft; border-bottom: 1px solid $line_strong; }
QWidget[plane="next"] { background: $accent_soft; border: 1px solid $accent; border-radius: 8px; }
QWidget[plane="error"] { background: $surface; border: 3px double $contraindicated; border-radius: 8px; }
QWidget[plane="remark"] { background: $warning_soft; border: 1px dashed $needs_information; border-radius: 8px; }
QWidget[plane="popup"] { background: $surface; border: 1px solid $line_strong; }
QWidget[plane="inset"] { background: $raised; border: 1px solid $line; border-radius: 8px; }

QMenuBar { background: transparent; spacing: 0; }
QMenuBar::item { background: transparent; padding: ${p6}px ${p8}px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_soft; color: $text; }
QMenu { background: $surface; border: 1px solid $line_strong; padding: ${p4}px; }
QMenu::item { padding: ${p6}px ${p24}px ${p6}px ${p12}px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $text_secondary; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }
QMenu::indicator { width: ${p12}px; height: ${p12}px; margin-left: ${p4}px; }

QLineEdit { background: $surface; border: 1px solid $line_strong; border-radius: 6px; padding: 1px ${p8}px;
  min-height: ${p26}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 0 ${p7}px; }
QLineEdit[state="wrong"] { border: 2px solid $needs_information; padding: 0 ${p7}px; }
QLineEdit[big="true"] { font-size: ${title}px; min-height: ${p38}px; }
QLineEdit[state="quiet"] { background: transparent; border: 1px solid transparent; font-weight: 600; }
QLineEdit[state="quiet"]:hover { border: 1px solid $line_strong; }
QLineEdit[state="quiet"]:focus { background: $surface; border: 2px solid $accent; }

QToolButton, QPushButton { background: transparent; border: 2px solid transparent; border-radius: 6px;
  padding: ${p2}px ${p6}px; min-height: ${p24}px; min-width: ${p24}px; }
QPushButton[kind="outline"], QToolButton[kind="outline"] { border: 1px solid $line_strong; background: $surface;
  padding: ${p3}px ${p11}px; }
QPushButton[kind="outline"]:hover, QToolButton[kind="outline"]:hover { border-color: $accent; }
QPushButton[kind="outline"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 2px solid $accent;
  padding: ${p2}px ${p12}px; font-weight: 600; }
QPushButton[kind="link"] { color: $accent; text-align: left; padding: ${p2}px ${p4}px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="next"] { background: $accent_soft; border: 1px solid $accent; text-align: left;
  padding: ${p3}px ${p11}px; font-weight: 600; }
QPushButton[kind="next"]:focus { padding: ${p2}px ${p10}px; }
QToolButton:hover { background: $accent_soft; }
QToolButton:checked { background: $accent_soft; border: 2px solid $accent_soft; }
QToolButton:disabled, QPushButton:disabled { color: $text_secondary; }
QPushButton[kind="primary"]:disabled { background: $surface; border-color: $line; }
QPushButton[kind="outline"]:disabled, QToolButton[kind="outline"]:disabled { border-color: $line; }
QToolButton:focus, QPushButton:focus, QPushButton[kind="outline"]:focus, QToolButton[kind="outline"]:focus {
  border: 2px solid $accent; }
QPushButton[kind="outline"]:focus, QToolButton[kind="outline"]:focus { padding: ${p2}px ${p10}px; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QWidget[plane="bar"] QToolButton { padding: ${p2}px; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QMessageBox QLabel#qt_msgbox_informativelabel { min-width: ${p320}px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QDialogButtonBox QPushButton, QMessageBox QPushButton { border: 1px solid $line_strong; background: $surface;
  min-width: ${p72}px;
  padding: ${p3}px ${p12}px; }
QDialogButtonBox QPushButton:focus, QMessageBox QPushButton:focus { border: 2px solid $accent; }

QLineEdit QToolButton { min-height: 0; min-width: 0; padding: 0; border: none; }

QTextEdit { background: transparent; border: none; selection-background-color: $accent;
  selection-color: $on_accent; }

QPlainTextEdit { background: $surface; border: 1px solid $line_strong; border-radius: 6px; padding: ${p4}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: ${p3}px; }

QTableView, QListWidget { background: $surface; border: none; border-top: 1px solid $line; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }
QTableView:focus { border: 2px solid $accent; }
QTableView::item, QListWidget::item { padding: ${p4}px ${p8}px; border-bottom: 1px solid $line; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text_secondary; border: none; padding: ${p4}px ${p8}px;
  min-height: ${p24}px; }
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; }
QCheckBox { spacing: ${p8}px; }

QTabBar { background: $window; }
QTabBar::tab { background: transparent; color: $text_secondary; border: none; border-bottom: 2px solid transparent;
  padding: ${p4}px ${p8}px ${p4}px ${p12}px; min-height: ${p24}px; min-width: ${p72}px; }
QTabBar::tab:selected { background: $surface; color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { border: 2px solid $accent; }
QTabBar QToolButton { min-width: ${p24}px; padding: 0; }

QListWidget { background: transparent; border: none; outline: none; }
QListWidget::item { padding: ${p2}px ${p6}px; border: 2px solid transparent; border-radius: 6px; }
QListWidget::item:hover { background: $accent_soft; }
QListWidget::item:selected { background: $accent_soft; color: $text; }
QListWidget::item:focus { border: 2px solid $accent; }
QListWidget::item:disabled { color: $text_secondary; padding: ${p8}px ${p8}px ${p2}px ${p8}px; }

QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $text_secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


class StyleApplier(QObject):
    """Dresses the application in the theme, now and whenever the theme changes."""

    def __init__(self, application: QApplication, themes: ThemeManager) -> None:
        super().__init__(application)
        self._application, self._themes = application, themes
        application.setStyle(QStyleFactory.create("Fusion"))
        themes.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Set font, palette and stylesheet; the stylesheet last, since it refreshes every widget."""
        self._application.setFont(self._themes.font())
        self._application.setPalette(palette(self._themes.theme))
        self._application.setStyleSheet(stylesheet(self._themes))


def load_fonts(themes: ThemeManager) -> None:
    """Use the bundled typeface when there is one; the system's stays behind it for other scripts."""
    families: list[str] = []
    for file in sorted((paths.resources() / "fonts").glob("*.otf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += [name for name in QFontDatabase.applicationFontFamilies(number) if name not in families]
    if families:
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).families()
        themes.use_families([*families, *system])


def palette(theme: Theme) -> QPalette:
    """The palette that Fusion paints with."""
    result = QPalette(theme.window)
    role = QPalette.ColorRole
    pairs = [
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.raised),
        (role.Text, theme.text),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.ToolTipBase, theme.raised),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.text_secondary),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
        (role.Mid, theme.line),
        (role.Dark, theme.line_strong),
    ]
    for which, colour in pairs:
        result.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, which, theme.text_secondary)
    return result


def stylesheet(themes: ThemeManager) -> str:
    """The one stylesheet, with the theme's colours and the text size filled in."""
    theme = themes.theme
    colours = {name: getattr(theme, name).name() for name in Theme.__dataclass_fields__ if name != "name"}
    lengths = {f"p{n}": themes.px(n) for n in (2, 3, 4, 6, 7, 8, 10, 11, 12, 24, 26, 28, 38, 40, 72, 320)}
    sizes = {item.name.lower(): themes.px(item) for item in Type}
    return _SHEET.substitute(colours, **lengths, **sizes)
