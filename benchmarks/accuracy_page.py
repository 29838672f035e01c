"""The page of `benchmarks.accuracy`."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import replace

from benchmarks.accuracy_published import (
    MVTEC_MEAN,
    MVTEC_SCREW,
    PUBLIC_IMPLEMENTATION,
    Published,
)
from benchmarks.accuracy_rows import (
    DATA_SETS,
    Difference,
    Group,
    Row,
    difference_of,
    groups_of,
    mean_of,
    with_whole_images,
)

NOT_MEASURED = "not measured"
_TEACHERS = ("compact", "resnet18", "resnet50")
_METHODS = ("rd4ad", "stfpm", "mkd", "mrkd", "dhkd")
EXPECTED = (*((m, t) for t in _TEACHERS for m in _METHODS), ("efficientad", "pdn-s"))
"""Rows that the page shows whether or not there is anything to say."""


def accuracy_page(rows: Sequence[Row], baseline: str) -> str:
    """Write stored rows as Markdown.

    Args:
        rows: All stored rows.
        baseline: Method that the others are compared with.
    """
    rows, common = _without_common_settings(rows)
    filled = with_whole_images(rows)
    every = [f"Every row has {common} as well."] if common else []
    return "\n".join(
        (
            "# How well each method finds real defects",
            "",
            "Written by `python -m benchmarks.accuracy` from `accuracy.jsonl` beside it, which has",
            "the score of every test image too. A cell is one training and one reading of its test",
            "folder: 256x256 unless a variant says otherwise, last checkpoint, decision score =",
            "maximum of the map, FP32 evaluation; pixel AUROC over all test pixels, AUPRO with",
            "one threshold over the whole category up to a false-positive rate of 0.30. All good",
            "training parts but a tenth (kept for map statistics and quantisation) are trained on;",
            "none is held out for a threshold. A variant names every setting that is not the",
            "published one. `augment=auto` was made after these test folders had been read",
            "(decision 16), so its figures here flatter it; no other setting was chosen by one.",
            "`recipe=upright`: a draft recipe of `gonogo recipe locate --good` finds the part and",
            "turns it upright, the input has its shape (`recipe=turned`: the whole turned image).",
            "Of these sets that can be done with screw; means over four sets have the others' rows",
            "without it.",
            *every,
            "",
            "Not reproductions: MKD without VGG-16, EfficientAD with our own PDN teacher, and DHKD",
            "(its paper is not public). Published means are of the 15 categories of MVTec AD at",
            "full size with larger teachers and full schedules: a bearing, not the same test.",
            "",
            f"## Mean of {', '.join(DATA_SETS)}",
            "",
            f"*against {baseline}*: difference of the mean image AUROC to {baseline} with the same",
            "teacher (any, where a method has its own), budget and settings, as far as it was",
            "measured with them; 95 % interval of a paired bootstrap over test images and seeds.",
            "*spread*: standard deviation over the seeds. Means of pixels leave out sets without",
            "masks (solar_cell).",
            "",
            *_mean_table(filled, baseline),
            "",
            "## The longest trainings",
            "",
            "Each method and teacher with its longest training of all four sets (length, not",
            f"result, chose it), against the longest of {baseline} with any teacher: difference of",
            "the mean image AUROC with the interval as above.",
            "",
            *_longest_table(filled, baseline),
            "",
            "## What one more option changes",
            "",
            "Mean difference to the same training without it, over the sets and seeds that both",
            "have, with the interval as above. An ensemble is compared with its first member.",
            "",
            *_options_table(rows),
            "",
            *(line for data in DATA_SETS for line in _data_section(rows, data)),
            "## Published figures",
            "",
            "Mean of MVTec AD, percent:",
            "",
            *_published_table(MVTEC_MEAN),
            "",
            "Category screw of MVTec AD, percent:",
            "",
            *_published_table(MVTEC_SCREW),
            "",
            "\\* AUPRO per defective image, not the official one; not comparable.",
            "",
            "## Readings of the test folders",
            "",
            *_readings_table(rows),
            "",
            "Readings by other reports of this repository (`screw.md`, `teachers.md`) are counted",
            "there.",
            "",
        )
    )


def _mean_table(rows: Sequence[Row], baseline: str) -> list[str]:
    lines = _head(
        "method", "teacher", "budget", "seeds", "image AUROC", "spread", "pixel AUROC",
        "AUPRO 0.30", f"against {baseline}",
    )  # fmt: skip
    groups = groups_of(rows)
    for group in groups:
        mean = mean_of(rows, group)
        if mean is None:
            have = sorted({row.data for row in rows if row.group == group})
            lines.append(
                _cells(group.label, group.teacher, group.budget, "", NOT_MEASURED, "", "", "",
                       f"only {', '.join(have)}")
            )  # fmt: skip
            continue
        against = _baseline_of(groups, group, baseline)
        difference = None if against is None else difference_of(rows, group, against)
        lines.append(
            _cells(
                group.label,
                group.teacher,
                group.budget,
                str(len(mean.seeds)),
                _figure(mean.image_auroc),
                _figure(mean.spread),
                _figure(mean.pixel_auroc),
                _figure(mean.aupro_030),
                _difference_words(difference, against, group),
            )
        )
    shown = {(group.method, group.teacher) for group in groups}
    lines += [
        _cells(method, teacher, "", "", NOT_MEASURED, "", "", "", "")
        for method, teacher in EXPECTED
        if (method, teacher) not in shown
    ]
    return lines


def _longest_table(rows: Sequence[Row], baseline: str) -> list[str]:
    """Compares across teachers and budgets what had most time to learn."""
    lines = _head("method", "teacher", "budget", "image AUROC", f"against {baseline}", "difference")
    means = {group: mean for group in groups_of(rows) if (mean := mean_of(rows, group))}
    of_baseline = [group for group in means if group.method == baseline]
    most = max(map(_steps, of_baseline), default=0)
    longest = [group for group in of_baseline if _steps(group) == most]
    for group, mean in means.items():
        rivals = [g for g in means if (g.method, g.teacher) == (group.method, group.teacher)]
        if _steps(group) < max(map(_steps, rivals)):
            continue
        for other in longest:
            difference = difference_of(rows, group, other)
            if difference is None:
                continue
            lines.append(
                _cells(
                    group.label,
                    group.teacher,
                    group.budget,
                    _figure(mean.image_auroc),
                    f"{other.label} {other.teacher}, {other.budget}",
                    _interval(difference),
                )
            )
    return lines


def _steps(group: Group) -> int:
    """Steps of a budget that is given in steps, otherwise 0."""
    count, _, unit = group.budget.partition(" ")
    return int(count) if unit == "steps" else 0


def _without_common_settings(rows: Sequence[Row]) -> tuple[list[Row], str]:
    """Rows without the settings that all of them have, and these in words."""
    common = set.intersection(*(row.group.settings for row in rows)) if rows else set()
    return [
        replace(row, variant=", ".join(sorted(row.group.settings - common))) for row in rows
    ], ", ".join(sorted(common))


def _options_table(rows: Sequence[Row]) -> list[str]:
    """Each group beside the one that lacks some of its settings, and as few as possible."""
    lines = _head("option", "of", "teacher", "budget", "sets", "image AUROC", "pixel AUROC")
    groups = groups_of(rows)
    for group in groups:
        settings = group.settings
        plainer = [g for g in groups if _without(g) == _without(group) and g.settings < settings]
        plain = max(plainer, key=lambda g: len(g.settings), default=None)
        if plain is None:
            continue
        pairs = _pairs(rows, group, plain)
        data_sets = [data for data in DATA_SETS if any(one.data == data for one, _ in pairs)]
        difference = difference_of(rows, group, plain, data_sets) if data_sets else None
        if difference is None:
            continue
        pixels = [
            one.pixel_auroc - other.pixel_auroc
            for one, other in pairs
            if one.pixel_auroc is not None and other.pixel_auroc is not None
        ]
        lines.append(
            _cells(
                ", ".join(sorted(settings - plain.settings)),
                *_without(group),
                ", ".join(data_sets),
                _difference_words(difference, plain, group),
                f"{sum(pixels) / len(pixels):+.4f}" if pixels else "-",
            )
        )
    return lines


def _without(group: Group) -> tuple[str, str, str]:
    """A group whatever its settings."""
    return group.method, group.teacher, group.budget


def _pairs(rows: Sequence[Row], group: Group, plain: Group) -> list[tuple[Row, Row]]:
    """Rows of two groups with the same data set and seed."""
    others = {(row.data, row.seed): row for row in rows if row.group == plain}
    ours = (row for row in rows if row.group == group)
    return [(row, others[row.data, row.seed]) for row in ours if (row.data, row.seed) in others]


def _baseline_of(groups: Iterable[Group], group: Group, baseline: str) -> Group | None:
    """The baseline's group that a group is compared with.

    Same budget and teacher; of its own settings as many as the baseline was measured with too.
    """
    settings = group.settings
    found = [
        g
        for g in groups
        if (g.method, g.budget) == (baseline, group.budget) and g.settings <= settings
    ]
    same = [g for g in found if g.teacher == group.teacher]
    if group.method == "efficientad":  # its teacher is its own
        same = same or found
    return max(same, key=lambda g: len(g.settings), default=None)


def _difference_words(difference: Difference | None, against: Group | None, group: Group) -> str:
    if group == against:
        return "baseline"
    if difference is None or against is None:
        return NOT_MEASURED
    other = "" if against.teacher == group.teacher else f" ({against.teacher})"
    return _interval(difference) + other


def _interval(difference: Difference) -> str:
    verdict = "" if difference.excludes_zero else ", includes 0"
    return f"{difference.value:+.4f} [{difference.low:+.4f}, {difference.high:+.4f}]{verdict}"


def _data_section(rows: Sequence[Row], data: str) -> list[str]:
    """Rows of one data set: ours by group, then a public implementation's on the same images."""
    lines = [
        f"## {data}",
        "",
        *_head(
            "method", "teacher", "budget", "seeds", "image AUROC", "pixel AUROC", "AUPRO 0.30",
            "epochs", "seconds", "precision, device", "commit",
        ),
    ]  # fmt: skip
    own = [row for row in rows if row.data == data]
    for group in groups_of(own):
        lines.append(_group_line([row for row in own if row.group == group]))
    shown = {(row.method, row.teacher) for row in own}
    lines += [
        _cells(method, teacher, "", "", NOT_MEASURED, *[""] * 6)
        for method, teacher in EXPECTED
        if (method, teacher) not in shown
    ]
    lines += [
        _cells(f"*public {p.method}*", p.teacher, "", "1", p.image, p.pixel, p.aupro, *[""] * 4)
        for p in PUBLIC_IMPLEMENTATION[data]
    ]
    return [*lines, ""]


def _group_line(rows: Sequence[Row]) -> str:
    first = rows[0]
    commits = sorted({(row.commit or "unknown")[:7] for row in rows})
    devices = sorted({f"{row.precision}, {row.device}" for row in rows})
    return _cells(
        first.group.label,
        first.teacher,
        first.budget,
        ", ".join(str(row.seed) for row in rows),
        _spread([row.image_auroc for row in rows]),
        _spread([row.pixel_auroc for row in rows]),
        _spread([row.aupro_030 for row in rows]),
        "/".join(sorted({str(row.epochs) for row in rows})),
        f"{statistics.fmean(row.seconds for row in rows):.0f}",
        "; ".join(devices),
        ", ".join(commits),
    )


def _readings_table(rows: Sequence[Row]) -> list[str]:
    counts = [
        (data, sum(row.test_readings for row in rows if row.data == data))
        for data in (*DATA_SETS, *sorted({row.data for row in rows} - set(DATA_SETS)))
    ]
    return [*_head("data", "read by this benchmark"), *(_cells(d, str(n)) for d, n in counts)]


def _published_table(figures: Sequence[Published]) -> list[str]:
    return [
        *_head("method", "teacher", "image AUROC", "pixel AUROC", "AUPRO", "source"),
        *(_cells(p.method, p.teacher, p.image, p.pixel, p.aupro, p.source) for p in figures),
    ]


def _head(*names: str) -> list[str]:
    return [_cells(*names), "|" + "---|" * len(names)]


def _cells(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"


def _spread(values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return "-"
    if len(known) == 1:
        return _figure(known[0])
    return f"{statistics.fmean(known):.4f} ± {statistics.stdev(known):.4f}"
