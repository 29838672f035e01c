"""A recipe in words: what is inspected, where the limits lie, what they promise, what differs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from app.station.recipe_book import RecipeChange, RecipeDifference, RecipeFile
from app.ui.sentences import told
from app.ui.text import decimals_for, listed, tr
from engine.golden import golden_parts
from engine.recipe import Recipe, View

SHOWN_HASH = 12
ARROW = "\N{RIGHTWARDS ARROW}"
NOTHING = "\N{EN DASH}"
Fact = tuple[str, str]


def state_text(item: RecipeFile, version: int) -> str:
    """What a version of a recipe is good for now."""
    if item.deleted_ns:
        return tr("deleted; put it back to use it")
    if version and version == item.version_in_force:
        return tr("in force")
    if not item.switchable:
        return tr(
            "the line does not know it; name it with its bundle as [[products]] in the station file"
        )
    if item.recipe is not None and version == item.recipe.version and not item.recipe.thresholds:
        return tr("a draft without a threshold; calibrate it first")
    if item.versions and version != item.versions[0]:
        return tr("an older version")
    return tr("can be put in force")


def item_lines(item: RecipeFile) -> tuple[str, str]:
    """Both lines of a recipe in the list."""
    if item.deleted_ns:
        when = f"{datetime.fromtimestamp(item.deleted_ns / 1e9).astimezone():%Y-%m-%d %H:%M}"
        second = tr("deleted {when} by {who}").format(when=when, who=item.deleted_by or NOTHING)
    elif item.problem:
        second = tr("cannot be read")
    else:
        number = item.version_in_force or (item.versions[0] if item.versions else 0)
        words = (
            tr("version {number}, in force") if item.version_in_force else tr("version {number}")
        )
        second = words.format(number=number)
        if not item.version_in_force and item.recipe is not None and not item.recipe.thresholds:
            second = tr("version {number}, draft").format(number=number)
    return item.product, second


def recipe_facts(recipe: Recipe) -> list[Fact]:
    """Everything about a version that a person asks for."""
    facts = [
        (tr("Model (bundle)"), recipe.bundle_sha256[:SHOWN_HASH] or tr("none yet")),
        *((tr("View {name}").format(name=view.name), view_text(view)) for view in recipe.views),
        (
            tr("Smallest defect"),
            tr("{area} px").format(area=f"{recipe.min_defect_area_px:g}")
            if recipe.min_defect_area_px
            else tr("one pixel of the map"),
        ),
    ]
    facts += [
        (tr("Limit, {backend}").format(backend=key), _limit_text(recipe, key))
        for key in recipe.thresholds
    ]
    if not recipe.thresholds:
        facts.append((tr("Limit"), tr("none: this is a draft")))
    facts += _promise_facts(recipe)
    golden = golden_parts(recipe.golden)
    good = sum(pictures[0].good for pictures in golden)
    facts.append(
        (
            tr("Golden parts"),
            tr("{good} good, {bad} bad").format(good=good, bad=len(golden) - good)
            if golden
            else tr("none"),
        )
    )
    watched = tr("watched") if recipe.watch is not None else tr("not watched")
    facts.append((tr("Drift"), watched))
    return facts


def view_text(view: View) -> str:
    """Camera, region, and how the part is found and cut."""
    words = [tr("camera {name}").format(name=view.camera)]
    region = view.region
    if region is None:
        words.append(tr("whole picture"))
    else:
        words.append(
            tr("region {width} x {height} px at {x}, {y}").format(
                width=region.width, height=region.height, x=region.x, y=region.y
            )
        )
    if ignored := len(view.ignore) + len(view.ignore_polygons):
        words.append(tr("{count} ignored").format(count=ignored))
    if view.locate is not None:
        words.append(tr("part is located"))
    if view.tiles is not None:
        words.append(
            tr("{columns} x {rows} tiles").format(columns=view.tiles.columns, rows=view.tiles.rows)
        )
    return listed(words)


def _limit_text(recipe: Recipe, key: str) -> str:
    threshold, warn = recipe.thresholds[key], recipe.warn_thresholds.get(key)
    places = decimals_for(threshold) + 2
    value = f"{threshold:.{places}f}"
    if warn is None:
        return value
    return tr("{limit}; RECHECK from {warn}").format(limit=value, warn=f"{warn:.{places}f}")


def _promise_facts(recipe: Recipe) -> list[Fact]:
    calibration = recipe.calibration
    if calibration is None:
        return []
    facts = [(tr("Promise"), told(calibration.guarantee.statement))]
    if calibration.warn_guarantee is not None:
        facts.append((tr("Promise for RECHECK"), told(calibration.warn_guarantee.statement)))
    words = tr("{date}, with {count} good parts")
    facts.append(
        (tr("Calibrated"), words.format(date=calibration.created[:10], count=calibration.parts))
    )
    return facts


def change_facts(changes: Sequence[RecipeChange]) -> list[Fact]:
    """The recipe's own history, one line per change."""
    facts: list[Fact] = []
    for change in changes:
        when = change.when.replace("T", " ")[:16]
        head = tr("version {number}").format(number=change.version) if change.version else NOTHING
        sentence = tr("{when} {who}: {action}, {why}")
        facts.append(
            (
                head,
                sentence.format(
                    when=when, who=change.who, action=change.action, why=change.why
                ).strip(", "),
            )
        )
    return facts


def difference_facts(differences: Sequence[RecipeDifference]) -> list[Fact]:
    """What differs, old and new beside each other."""
    if not differences:
        return [(tr("Nothing"), tr("both versions are the same"))]
    return [
        (key_text(one.key), f"{one.old or NOTHING}  {ARROW}  {one.new or NOTHING}")
        for one in differences
    ]


def key_text(key: str) -> str:
    """A setting of a recipe in words; what has none keeps its key."""
    head, _, rest = key.partition(".")
    if head == "thresholds":
        return tr("Limit, {backend}").format(backend=rest)
    if head == "warn_thresholds":
        return tr("RECHECK from, {backend}").format(backend=rest)
    if head == "golden":
        return tr("Golden part {name}").format(name=rest)
    if head == "views":
        return tr("View {name}").format(name=rest.replace(".", ", "))
    names = {
        "product": tr("Product"),
        "bundle_sha256": tr("Model (bundle)"),
        "min_defect_area_px": tr("Smallest defect (px)"),
        "part_pattern": tr("Part pattern"),
        "watch": tr("Drift"),
        "calibration.method": tr("Calibration, method"),
        "calibration.parts": tr("Calibration, good parts"),
        "calibration.alpha": tr("Calibration, tolerated false rejects"),
        "calibration.confidence": tr("Calibration, confidence"),
        "calibration.exceedances": tr("Calibration, parts above the limit"),
        "calibration.created": tr("Calibration, time"),
        "calibration.part_hashes": tr("Calibration, pictures"),
        "calibration.guarantee.statement": tr("Promise"),
        "calibration.guarantee.bound": tr("Promise, bound"),
        "calibration.guarantee.kind": tr("Promise, kind"),
        "calibration.warn_alpha": tr("Calibration, tolerated RECHECK"),
        "calibration.warn_guarantee.statement": tr("Promise for RECHECK"),
    }
    return names.get(key, key)
