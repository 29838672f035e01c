"""The recipes of the station: what each promises, which one is in force, and their versions."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from app.station.access import Role
from app.station.desk import RunningLine
from app.station.recipe_book import RecipeBook, RecipeChange, RecipeDifference, RecipeFile
from app.ui.background import Background
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
from app.ui.question import Question, plain_label
from app.ui.recipe_text import (
    change_facts,
    difference_facts,
    item_lines,
    recipe_facts,
    state_text,
)
from app.ui.sentences import told
from app.ui.session import Session
from app.ui.text import listed, tr
from app.ui.theme import BODY_PX, STEP_PX, font
from engine.recipe import Recipe

LOOK_MS = 500
SWITCHED = "recipe switched"
DELETED = "recipe deleted"
PUT_BACK = "recipe put back"


class RecipesPage(FittingPage):
    """A list on the left; on the right one version, what differs from another, what may be done."""

    key = "recipes"
    role = Role.ENGINEER

    def __init__(self, book: RecipeBook, line: RunningLine, session: Session, touch: int) -> None:
        """Make the page.

        Args:
            book: The recipes.
            line: Asked what is in force.
            session: Who is here; writes the audit trail.
            touch: Smallest side of anything that a gloved finger must hit, in pixels.
        """
        super().__init__()
        self._book, self._line, self._session, self._touch = book, line, session, touch
        self._work = Background(self)
        self._items: tuple[RecipeFile, ...] = ()
        self._item: RecipeFile | None = None
        self._recipe: Recipe | None = None
        self._changes: Sequence[RecipeChange] = ()
        self._differences: Sequence[RecipeDifference] | None = None
        self._asked: tuple[str, RecipeFile, int | None] | None = None
        self._seen: tuple[object, ...] = ()
        self.list = QListWidget()
        self.versions = QComboBox()
        self.others = QComboBox()
        self.state = plain_label(BODY_PX + 2, bold=True)
        self.words = plain_label(BODY_PX + 1)
        self.facts, self.differences, self.changes = Facts(), Facts(), Facts()
        self._version_name = plain_label(BODY_PX, muted=True)
        self._other_name = plain_label(BODY_PX, muted=True)
        self._changes_name = plain_label(BODY_PX + 2, bold=True)
        self._differences_name = plain_label(BODY_PX + 2, bold=True)
        self.activate_button = make_button(touch, primary=True)
        self.delete_button = make_button(touch)
        self.back_button = make_button(touch)
        self.question = Question(touch)
        self._list_card, self._card = Card(), Card()
        self._reader = scrolled(
            column_of(
                self._differences_name,
                self.differences,
                self.facts,
                self._changes_name,
                self.changes,
            )
        )
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._make_layout()
        self._connect()
        self.retranslate()

    def title(self) -> str:
        """Name of the page."""
        return tr("Recipes")

    @property
    def items(self) -> tuple[RecipeFile, ...]:
        """The recipes that are listed."""
        return self._items

    @property
    def item(self) -> RecipeFile | None:
        """The recipe that is shown."""
        return self._item

    def open_page(self) -> None:
        """Read the recipes, and again whenever another one is in force."""
        self._withdraw()
        self._show_words("")
        self.reload()
        self._timer.start()

    def leave_page(self) -> None:
        """Look no longer."""
        self._timer.stop()

    def retranslate(self) -> None:
        """Set every word again."""
        self._list_card.set_title(tr("On this station"))
        self.list.setAccessibleName(tr("Recipes of this station"))
        self._reader.setAccessibleName(tr("What the recipe says"))
        self._version_name.setText(tr("Version"))
        self.versions.setAccessibleName(tr("Version that is shown"))
        self._other_name.setText(tr("Compare with"))
        self.others.setAccessibleName(tr("Version to compare with"))
        self._changes_name.setText(tr("Changes"))
        name_button(self.activate_button, tr("Put in force"))
        name_button(self.delete_button, tr("Delete"))
        name_button(self.back_button, tr("Put back"))
        self._show_items(self._items)

    def reload(self) -> None:
        """Read the list again."""
        self._seen = self._look()
        self._work.run("list", self._book.recipes, self._show_items, self._show_words)

    @Slot()
    def on_look(self) -> None:
        """Read again when another recipe is in force."""
        if self._look() != self._seen:
            self.reload()

    @Slot(int)
    def on_item_chosen(self, row: int) -> None:
        """Somebody has chosen a recipe; what was said or asked about another one is over."""
        self._withdraw()
        self._show_words("")
        self._show_item(row)

    def _show_item(self, row: int) -> None:
        """Show a recipe in its version in force, else its newest."""
        if not 0 <= row < len(self._items):
            return
        item = self._items[row]
        self._item = item
        self._card.set_title(item.product)
        self._fill_versions(item)
        self.activate_button.setVisible(not item.deleted_ns)
        self.delete_button.setVisible(not item.deleted_ns)
        self.back_button.setVisible(bool(item.deleted_ns))
        self._load()

    @Slot(int)
    def on_version_chosen(self, _index: int) -> None:
        """Show another version."""
        self._show_words("")
        self._load()

    @Slot(int)
    def on_other_chosen(self, _index: int) -> None:
        """Show what differs."""
        item, other, version = self._item, self.others.currentData(), self.versions.currentData()
        self._differences = None
        if item is None or other is None or version is None:
            self._show_differences()
            return
        call = partial(self._book.compare, item.path, other, version)
        self._work.run("compare", call, self._on_compared, self._show_words)

    @Slot()
    def on_activate_wanted(self) -> None:
        """Ask before the line stops judging for a moment."""
        item, version = self._item, self.versions.currentData()
        if item is None or version is None:
            return
        words = tr(
            "Put version {version} of {product} in force? Until it is, no part passes: what "
            "arrives is FAULT."
        )
        if item.recipe is not None and version != item.recipe.version:
            words = tr(
                "Put the older version {version} of {product} in force again? It becomes version "
                "{next}. Until it is in force, no part passes: what arrives is FAULT."
            )
        following = max(item.versions, default=0) + 1
        self._ask(
            (SWITCHED, item, version),
            words.format(version=version, product=item.product, next=following),
            tr("Put in force"),
        )

    @Slot()
    def on_delete_wanted(self) -> None:
        """Ask first; a recipe in use is not even asked about."""
        item = self._item
        if item is None:
            return
        if item.in_use:
            words = tr("{product} cannot be deleted: {reason}.")
            self._show_words(words.format(product=item.product, reason=told(item.in_use)))
            return
        words = tr(
            "Delete {product} with all its versions and golden parts? It moves to the trash, from "
            "where it can be put back."
        )
        self._ask((DELETED, item, None), words.format(product=item.product), tr("Delete"))

    @Slot()
    def on_back_wanted(self) -> None:
        """Take it out of the trash."""
        item = self._item
        if item is None or self._work.is_busy("do"):
            return
        done = partial(self._on_put_back, item.product)
        self._work.run("do", partial(self._book.put_back, item.path), done, self._on_refused)

    @Slot(bool)
    def on_answered(self, yes: bool) -> None:
        """Do what was asked about, whatever is shown by now."""
        asked = self._asked
        self._withdraw()
        # One at a time: a second order must not take the place of the first one's answer.
        if not yes or asked is None or self._work.is_busy("do"):
            return
        what, item, version = asked
        self._show_words(tr("One moment"))
        who = self._session.who
        if what == DELETED:
            call = partial(self._book.delete, item.path, who)
            done = partial(self._on_deleted, item.product)
            self._work.run("do", call, done, self._on_refused)
        elif version is not None:
            switch = partial(self._book.activate, item.path, version, who)
            told = partial(self._on_activated, item.product)
            self._work.run("do", switch, told, self._on_refused)

    # ------------------------------------------------------------------ answers

    def _on_activated(self, product: str, version: int) -> None:
        self._session.note(SWITCHED, product, f"version {version}")
        words = tr("{product}, version {version}, is being put in force. The alarms say it if not.")
        self._show_words(words.format(product=product, version=version))
        self.reload()

    def _on_deleted(self, product: str, path: Path) -> None:
        self._session.note(DELETED, product, str(path))
        words = tr("{product} is in the trash: {path}")
        self._show_words(words.format(product=product, path=path))
        self.reload()

    def _on_put_back(self, product: str, path: Path) -> None:
        self._session.note(PUT_BACK, product, str(path))
        words = tr("{product} is back: {path}")
        self._show_words(words.format(product=product, path=path))
        self.reload()

    def _on_refused(self, words: str) -> None:
        self._show_words(words)
        self.reload()

    def _show_items(self, items: Sequence[RecipeFile]) -> None:
        chosen = self._item.path if self._item is not None else None
        self._items = tuple(items)
        rows = [item.path for item in items]
        self.list.blockSignals(True)
        self.list.clear()
        for item in items:
            self.list.addItem(self._list_item(item))
        row = rows.index(chosen) if chosen in rows else 0
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show_item(row)

    def _list_item(self, item: RecipeFile) -> QListWidgetItem:
        product, second = item_lines(item)
        row = QListWidgetItem(f"{product}\n{second}")
        row.setFont(font(BODY_PX + 1, bold=bool(item.version_in_force)))
        row.setSizeHint(QSize(0, max(self._touch, 56)))
        row.setData(Qt.ItemDataRole.AccessibleTextRole, listed((product, second)))
        return row

    def _fill_versions(self, item: RecipeFile) -> None:
        shown = self.versions.currentData()
        for box in (self.versions, self.others):
            box.blockSignals(True)
            box.clear()
        self.others.addItem(tr("no other version"), None)
        for number in item.versions:
            words = tr("{number} (in force)") if number == item.version_in_force else "{number}"
            self.versions.addItem(words.format(number=number), number)
            self.others.addItem(words.format(number=number), number)
        wanted = item.version_in_force or (item.versions[0] if item.versions else 0)
        if self._recipe is not None and self._recipe.product == item.product:
            wanted = shown if shown in item.versions else wanted
        self.versions.setCurrentIndex(max(0, self.versions.findData(wanted)))
        for box in (self.versions, self.others):
            box.setEnabled(len(item.versions) > (box is self.others))
            box.blockSignals(False)

    def _load(self) -> None:
        item, version = self._item, self.versions.currentData()
        if item is None:
            return
        self.state.setText(item.problem or state_text(item, version or 0))
        usable = item.switchable and version is not None and version != item.version_in_force
        self.activate_button.setEnabled(usable)
        if version is None:
            self._recipe = None
            self.facts.show_facts([(tr("File"), str(item.path))])
            self.changes.show_facts([])
            return
        self._work.run(
            "version",
            partial(_read, self._book, item.path, version),
            self._on_read,
            self._show_words,
        )
        self.on_other_chosen(0)

    def _on_read(self, found: tuple[Recipe, Sequence[RecipeChange]]) -> None:
        self._recipe, self._changes = found
        if self._item is None:
            return
        facts = [*recipe_facts(self._recipe), (tr("File"), str(self._item.path))]
        self.facts.show_facts(facts)
        self.changes.show_facts(change_facts(self._changes))
        self._changes_name.setVisible(bool(self._changes))

    def _on_compared(self, found: Sequence[RecipeDifference]) -> None:
        self._differences = found
        self._show_differences()

    def _show_differences(self) -> None:
        shown = self._differences
        self._differences_name.setVisible(shown is not None)
        self.differences.setVisible(shown is not None)
        if shown is None:
            return
        words = tr("From version {old} to version {new}")
        self._differences_name.setText(
            words.format(old=self.others.currentData(), new=self.versions.currentData())
        )
        self.differences.show_facts(difference_facts(shown))

    def _show_words(self, words: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def _ask(self, what: tuple[str, RecipeFile, int | None], words: str, yes: str) -> None:
        self._asked = what
        self.question.ask(words, yes)
        self._stack.setCurrentIndex(1)
        self.question.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _withdraw(self) -> None:
        self._asked = None
        self._stack.setCurrentIndex(0)

    def _look(self) -> tuple[object, ...]:
        snapshot = self._line.snapshot()
        return snapshot.product, snapshot.recipe_version, snapshot.switching_to, snapshot.products

    # ------------------------------------------------------------------ making

    def _connect(self) -> None:
        self._timer.timeout.connect(self.on_look)
        self.list.currentRowChanged.connect(self.on_item_chosen)
        self.versions.currentIndexChanged.connect(self.on_version_chosen)
        self.others.currentIndexChanged.connect(self.on_other_chosen)
        self.activate_button.clicked.connect(self.on_activate_wanted)
        self.delete_button.clicked.connect(self.on_delete_wanted)
        self.back_button.clicked.connect(self.on_back_wanted)
        self.question.answered.connect(self.on_answered)

    def _make_layout(self) -> None:
        self.list.setSpacing(2)
        self._list_card.body.addWidget(self.list, 1)
        detail = QWidget()
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP_PX)
        chooser = QHBoxLayout()
        chooser.setSpacing(STEP_PX)
        for name, box in ((self._version_name, self.versions), (self._other_name, self.others)):
            name.setWordWrap(False)
            box.setMinimumHeight(self._touch)
            box.setFont(font(BODY_PX + 1))
            # Only with this one the style sheet gives its rows their height.
            box.setItemDelegate(QStyledItemDelegate(box))
            chooser.addWidget(name)
            chooser.addWidget(box, 1)
        column.addWidget(self.state)
        column.addLayout(chooser)
        column.addWidget(self._reader, 1)
        column.addWidget(self.words)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP_PX)
        for button in (self.activate_button, self.back_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch()
        column.addLayout(buttons)
        self._stack.addWidget(detail)
        self._stack.addWidget(self.question)
        self._card.body.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        layout.setSpacing(MARGIN_PX)
        layout.addWidget(self._list_card, 2)
        layout.addWidget(self._card, 5)
        self._show_differences()
        self._show_words("")


def _read(book: RecipeBook, path: Path, version: int) -> tuple[Recipe, Sequence[RecipeChange]]:
    """One version, and who changed the recipe."""
    return book.version(path, version), book.history(path)
