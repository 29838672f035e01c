"""What this program is made of: versions for support, and everybody's licence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from app.station.access import Role
from app.ui.background import Background
from app.ui.installed import (
    UNKNOWN_LICENCE,
    Package,
    installed_packages,
    licence_text,
    packages_folder,
    program_licence,
    program_version,
    versions,
)
from app.ui.pages.cards import (
    MARGIN_PX,
    Card,
    Facts,
    FittingPage,
    column_of,
    make_button,
    name_button,
    scrolled,
)
from app.ui.question import plain_label
from app.ui.text import tr
from app.ui.theme import BODY_PX, STEP_PX, font

ROW_PX = 36


class AboutPage(FittingPage):
    """Versions on the left, licences on the right."""

    key = "about"
    role = Role.OPERATOR

    def __init__(self, touch: int) -> None:
        super().__init__()
        self._touch = touch
        self._work = Background(self)
        self._versions: tuple[tuple[str, str], ...] = ()
        self._packages: tuple[Package, ...] = ()
        self._shown: list[Package] = []
        self._own_text = ""
        self.facts = Facts()
        self.copy_button = make_button(touch, wide=4)
        self.copied = plain_label(BODY_PX, muted=True)
        self.notices = plain_label(BODY_PX, muted=True)
        self.search = QLineEdit()
        self.table = QTableWidget(0, 3)
        self.viewer = QPlainTextEdit()
        self.own_button = make_button(touch, wide=3)
        self.count = plain_label(BODY_PX, muted=True)
        self._versions_card, self._licences_card = Card(), Card()
        self._reader = scrolled(column_of(self.facts, self.notices))
        self._make_widgets()
        self._make_layout()
        self.copy_button.clicked.connect(self.on_copy_wanted)
        self.own_button.clicked.connect(self.on_own_licence_wanted)
        self.search.textChanged.connect(self.on_search_changed)
        self.table.itemSelectionChanged.connect(self.on_package_chosen)
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("About")

    def open_page(self) -> None:
        """Read what is installed, once."""
        if not self._packages and not self._work.is_busy("packages"):
            self.count.setText(tr("Reading what is installed"))
            self._work.run("versions", versions, self._show_versions, self._fail)
            self._work.run("packages", installed_packages, self._show_packages, self._fail)
            self._work.run("own", program_licence, self._show_own, self._fail)

    def retranslate(self) -> None:
        """Set every word again."""
        self._versions_card.set_title(tr("Gonogo {version}").format(version=program_version()))
        self._licences_card.set_title(tr("Licences"))
        name_button(self.copy_button, tr("Copy for support"))
        name_button(self.own_button, tr("Licence of Gonogo"))
        self._reader.setAccessibleName(tr("Versions"))
        self.search.setPlaceholderText(tr("Search a package or a licence"))
        self.search.setAccessibleName(tr("Search a package or a licence"))
        self.table.setAccessibleName(tr("Installed packages with their licences"))
        self.viewer.setAccessibleName(tr("Text of the licence"))
        self.table.setHorizontalHeaderLabels([tr("Licence"), tr("Package"), tr("Version")])
        self.notices.setText(
            tr(
                "Gonogo is under the Apache License 2.0. Every package keeps its own licence and "
                "notices in its folder below {folder}."
            ).format(folder=packages_folder())
        )
        self.copied.setText("")
        self._show_rows()

    @property
    def support_text(self) -> str:
        """What the button copies."""
        return "\n".join(f"{name}: {version}" for name, version in self._versions)

    @Slot()
    def on_copy_wanted(self) -> None:
        """Put the versions on the clipboard."""
        QGuiApplication.clipboard().setText(self.support_text)
        self.copied.setText(tr("Copied. Paste it into your message to support."))

    @Slot()
    def on_own_licence_wanted(self) -> None:
        """Show this program's licence."""
        self.table.clearSelection()
        self.viewer.setPlainText(self._own_text)

    @Slot(str)
    def on_search_changed(self, _words: str) -> None:
        """Show what fits."""
        self._show_rows()

    @Slot()
    def on_package_chosen(self) -> None:
        """Show the licence of the package."""
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return
        package = self._shown[rows[0].row()]
        self._work.run("text", lambda: licence_text(package), self._show_text, self._fail)

    def _show_versions(self, found: tuple[tuple[str, str], ...]) -> None:
        self._versions = found
        self.facts.show_facts(found)

    def _show_packages(self, found: tuple[Package, ...]) -> None:
        self._packages = found
        self._show_rows()

    def _show_own(self, text: str) -> None:
        self._own_text = text
        if not self.viewer.toPlainText():
            self.viewer.setPlainText(text)

    def _show_text(self, text: str) -> None:
        self.viewer.setPlainText(
            text or tr("This package brings no licence text along; its own pages have it.")
        )

    def _fail(self, words: str) -> None:
        self.count.setText(words)

    def _show_rows(self) -> None:
        if not self._packages:
            return
        wanted = self.search.text().casefold().split()
        self._shown = [
            package
            for package in self._packages
            if all(word in f"{package.name} {package.licence}".casefold() for word in wanted)
        ]
        self.table.setRowCount(len(self._shown))
        before = None
        for row, package in enumerate(self._shown):
            licence = package.licence
            named = tr("not named") if licence == UNKNOWN_LICENCE else licence
            # Each group names its licence once.
            self._set_cell(row, 0, "" if licence == before else named, named)
            self._set_cell(row, 1, package.name, package.name)
            self._set_cell(row, 2, package.version, package.version)
            before = licence
        self.count.setText(
            tr("{shown} of {all} packages").format(shown=len(self._shown), all=len(self._packages))
        )

    def _set_cell(self, row: int, column: int, words: str, accessible: str) -> None:
        item = QTableWidgetItem(words)
        item.setToolTip(accessible)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, accessible)
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(row, column, item)

    def _make_widgets(self) -> None:
        self.search.setMinimumHeight(self._touch)
        self.search.setClearButtonEnabled(False)
        self.search.setFont(font(BODY_PX + 2))
        table = self.table
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setFixedHeight(ROW_PX)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.viewer.setReadOnly(True)
        self.viewer.setTabChangesFocus(True)
        self.viewer.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _make_layout(self) -> None:
        left = self._versions_card.body
        left.addWidget(self._reader, 1)
        left.addWidget(self.copied)
        left.addWidget(self.copy_button)
        right = self._licences_card.body
        row = QHBoxLayout()
        row.setSpacing(MARGIN_PX)
        row.addWidget(self.search, 1)
        row.addWidget(self.own_button)
        right.addLayout(row)
        right.addWidget(self.count)
        both = QVBoxLayout()
        both.setSpacing(STEP_PX)
        both.addWidget(self.table, 3)
        both.addWidget(self.viewer, 2)
        right.addLayout(both, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.setSpacing(MARGIN_PX)
        layout.addWidget(self._versions_card, 2)
        layout.addWidget(self._licences_card, 3)
