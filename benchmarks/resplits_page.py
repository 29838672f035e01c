"""The page of `benchmarks.resplits`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Content = Mapping[str, Any]

FEW_PARTS = {"screw": 220}
"""Parts to hold out of a training that leaves many to re-split."""


def resplits_page(report: Content) -> str:
    """Write the results as Markdown."""
    lines = [
        "# Do thresholds keep their promise on real parts?",
        "",
        "`python -m benchmarks.resplits --json --report docs/benchmarks/resplits.md`",
        "",
        "makes this page from the stored scores in `resplits_scores/`; with `--screw BUNDLE "
        "--ball-screw BUNDLE` it scores the images first.",
        "",
        f"Commit {report['commit']}, seed {report['seed']}. Only good parts that the network has "
        "not seen in training, selection or quantisation are used. Intervals are exact "
        "(Clopper-Pearson, 95 %).",
    ]
    for result in report["sets"]:
        lines += ["", f"## {result['data']}", "", *_about(result)]
        lines += ["", *_resplit_section(result)]
        if result["folders"]:
            lines += ["", *_folder_section(result)]
        if result["groups"]:
            lines += ["", *_group_section(result)]
    lines += ["", *_commands(report["sets"])]
    return "\n".join(lines) + "\n"


def _commands(results: Sequence[Content]) -> list[str]:
    """Say how to make the page with another network, which leaves more good parts to judge."""
    lines = [
        "## With another network",
        "",
        "Any bundle or run folder serves; a larger `--holdout` leaves more parts to calibrate and "
        "judge with, and makes a weaker detector.",
        "",
        "```",
    ]
    for result in results:
        data = result["data"]
        pattern = result["training"].get("part_pattern")
        words = [
            f"gonogo train {result['method']} --data ../shared/data/{data} -o runs/{data}",
            f"--teacher {result['teacher']} --epochs {result['training'].get('epochs', 40)}",
            f"--schedule cosine --holdout {FEW_PARTS.get(data, 200)}",
        ]
        if pattern:
            words.append(f"--part-pattern '{pattern}'")
        lines += [" ".join(words), f"gonogo bundle runs/{data} -o runs/{data}.gonogo"]
        option = data.replace("_", "-")
        lines.append(f"python -m benchmarks.resplits --{option} runs/{data}.gonogo --json")
    return [*lines, "```"]


def _about(result: Content) -> list[str]:
    seen = ", ".join(f"{count} {name}" for name, count in result["seen"].items())
    training = ", ".join(f"{key} {value}" for key, value in result["training"].items() if value)
    return [
        f"Network: {result['method']} with teacher {result['teacher']}, `{result['subject']}` "
        f"(sha256 {result['subject_sha256'][:12]}), made from {seen} parts "
        f"({training}); scores by {result['backend']}. Unseen good parts: "
        f"{result['good']['train']} of the training folder "
        f"and {result['good']['test']} of the test folder; {result['defects']} defects. Reading "
        f"number {result['readings']} of this test folder with this network."
    ]


def _resplit_section(result: Content) -> list[str]:
    first = result["rows"][0]
    lines = [
        f"### {result['resplits']:,} random re-splits",
        "",
        f"Each re-split shuffles the good parts: {first['n']} calibrate, the other {first['rest']} "
        "are judged. Shuffling makes the parts exchangeable, so what must come out is known "
        "exactly (*expected*): this checks the code path and shows how far single calibrations "
        f"scatter. The share rejected among {first['rest']} parts scatters more than the true "
        "rate, so even a promise kept in 95 % of calibrations shows a share above alpha more often "
        "than in one of twenty. *contradicted* counts the re-splits whose rest proves a rate above "
        "alpha (95 %, one-sided).",
        "",
        "| method | alpha | promised | expected | achieved | mean FRR | worst FRR | contradicted "
        "| escapes (5 % to 95 %) |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    lines += [_resplit_line(row) for row in result["rows"]]
    words = "as often as they must" if result["holds"] else "**less often than they must**"
    lines += ["", f"Promises are kept {words} (exact binomial test against *expected*)."]
    tolerance = next(row for row in result["rows"] if row["method"] == "tolerance")
    lines += [
        "",
        f"At alpha {_share(tolerance['alpha'])} the tolerance bound rejects "
        f"{_share(tolerance['mean_frr'])} of the other good parts on average and lets "
        f"{_share(tolerance['escapes'])} of the defects pass "
        f"({_share(tolerance['escapes_low'])} to {_share(tolerance['escapes_high'])}): a promise "
        "about good parts is none about defects.",
    ]
    return lines


def _resplit_line(row: Content) -> str:
    average = row["method"] == "conformal"
    sign = "mean ≤ " if average else "≥ "
    achieved = _share(row["achieved"])
    if row["interval"]:
        achieved += f" ({_share(row['interval'][0])} to {_share(row['interval'][1])})"
    return (
        f"| {row['method']} | {_share(row['alpha'])} | {sign}{_share(row['promised'])} "
        f"| {_share(row['expected'])} | {achieved} | {_share(row['mean_frr'])} "
        f"| {_share(row['worst_frr'])} | {_share(row['contradicted'])} "
        f"| {_share(row['escapes'])} ({_share(row['escapes_low'])} to "
        f"{_share(row['escapes_high'])}) |"
    )


def _folder_section(result: Content) -> list[str]:
    return [
        "### Other parts than those that calibrated",
        "",
        "Nothing is shuffled here: calibrated with one set of good parts, judged on another, as a "
        "factory does.",
        "",
        *_transfer_table(result["folders"]),
    ]


def _group_section(result: Content) -> list[str]:
    groups: Sequence[Content] = result["groups"]
    broken = sum(one["broken"] for one in groups)
    noticed = sum(one["broken"] and one["alarm_after"] is not None for one in groups)
    quiet = sum(not one["broken"] and one["alarm_after"] is not None for one in groups)
    shifted = [one for one in groups if one["alarm_after"] is not None]
    random = result["random"]
    lines = [
        "### One group left out: calibration and production are not exchangeable",
        "",
        "Calibrated with all groups but one (a position on the screw), judged on that one, in the "
        "order in which the pictures were taken. The promise says nothing here: the parts that "
        "calibrated were not drawn like those that are judged.",
        "",
        *_transfer_table(groups),
        "",
        f"The promise is proven broken in {broken} of {len(groups)} groups; the drift tests alarm "
        f"in {noticed} of these {broken} and in {quiet} of the other {len(groups) - broken}, "
        "where scores are others than at calibration although it is not proven that more parts "
        "than promised are rejected.",
    ]
    if shifted:
        counts = sorted(one["alarm_after"] for one in shifted)
        lines.append(f"An alarm takes {counts[0]} to {counts[-1]} parts.")
    if random:
        lines += [
            "",
            f"The same parts shuffled ({result['resplits']:,} re-splits, {result['calibrate']} "
            f"calibrate, {random['parts']:.0f} are judged): the promise is proven broken in "
            f"{_share(random['broken'])}, and the drift tests alarm in "
            f"{_share(random['alarms'])} of the re-splits.",
        ]
    return lines


def _transfer_table(transfers: Sequence[Content]) -> list[str]:
    lines = [
        "| calibrated -> judged | N | alpha | good parts rejected | promise | defects that pass "
        "| drift alarm |",
        "|---|---|---|---|---|---|---|",
    ]
    for one in transfers:
        alarm = (
            f"after {one['alarm_after']} parts ({one['alarm']})"
            if one["alarm_after"] is not None
            else f"none in {one['false_rejects']['n']} parts"
        )
        state = "**proven broken**" if one["broken"] else "not contradicted"
        lines.append(
            f"| {one['name']} | {one['n']} | {_share(one['alpha'])} "
            f"| {_rate(one['false_rejects'])} | {state} | {_rate(one['escapes'])} | {alarm} |"
        )
    return lines


def _rate(rate: Content) -> str:
    return (
        f"{rate['count']} of {rate['n']} = {_share(rate['rate'])} "
        f"({_share(rate['low'])} to {_share(rate['high'])})"
    )


def _share(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.3g} %"
