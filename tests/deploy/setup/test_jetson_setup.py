"""jetson_setup.sh on machines that exist in a folder only; nothing here has seen a Jetson."""

from __future__ import annotations

import fcntl
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[2]
SCRIPT = CHECKOUT / "jetson_setup.sh"


def test_jetpack_6_becomes_a_station(jetpack6):
    done = jetpack6.run()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "jetpack-6, L4T 36.4.3, NVIDIA Jetson Orin Nano" in done.stdout
    calls = "\n".join(jetpack6.calls())
    assert re.search("apt-get install -y --no-install-recommends .* python3-venv", calls)
    assert "usermod -aG dialout,video,render gonogo" in calls
    assert "python3 -m venv --system-site-packages" in calls
    assert re.search(r"python -m pip install .*--constraint \S+ \S+ cuda-python", calls)
    assert "nvpmodel -m 2" in calls
    assert {"systemctl mask nvgetty.service", "systemctl mask brltty.service"} <= set(
        calls.splitlines()
    )
    assert "systemctl enable gonogo.service" in calls
    assert "systemctl enable gonogo-clocks.service" in calls
    pins = jetpack6.path("/opt/gonogo/constraints.txt").read_text().splitlines()
    assert [pin for pin in pins if pin.lower().startswith(("pyside6", "shiboken6"))] == [
        "PySide6_Essentials==6.8.0.2",
        "shiboken6==6.8.0.2",
    ]
    assert 'numpy==2.2.6; python_version < "3.11"' in pins
    rules = jetpack6.path("/etc/udev/rules.d/70-gonogo.rules").read_text()
    assert 'ATTR{latency_timer}="1"' in rules
    assert 'ENV{ID_MM_DEVICE_IGNORE}="1"' in rules


def test_everything_that_changes_at_run_time_lies_below_one_folder(station):
    for name in ("gonogo.service", "gonogo-kiosk.service"):
        unit = station.path(f"/etc/systemd/system/{name}").read_text()
        assert re.findall("^ReadWritePaths=(.*)$", unit, re.MULTILINE) == ["/var/lib/gonogo"]
        assert set(re.findall(r"^Environment=(?:HOME|XDG_\w+_HOME)=(\S+)", unit, re.MULTILINE)) == {
            "/var/lib/gonogo",
            "/var/lib/gonogo/cache",
            "/var/lib/gonogo/config",
            "/var/lib/gonogo/data",
        }


def test_jetpack_7_takes_its_own_power_mode_and_wheels(jetpack7):
    done = jetpack7.run("--kiosk")
    assert done.returncode == 0, done.stdout + done.stderr
    calls = jetpack7.calls()
    assert "nvpmodel -m 0" in calls
    assert "systemctl enable gonogo-kiosk.service" in calls
    assert "systemctl enable gonogo.service" not in calls
    assert any("xserver-xorg-core" in call for call in calls)
    pins = jetpack7.path("/opt/gonogo/constraints.txt").read_text()
    assert "cuda-python==13.0.3" in pins
    assert "PySide6_Essentials==6.11" in pins


def test_workstation_has_no_clocks_to_fix(rtx):
    done = rtx.run("--rtx")
    assert done.returncode == 0, done.stdout + done.stderr
    calls = "\n".join(rtx.calls())
    assert "nvpmodel" not in calls
    assert "gonogo-clocks" not in calls
    assert "cuda-python==12.9" in rtx.path("/opt/gonogo/constraints.txt").read_text()


def test_the_releases_belong_to_root(jetpack6):
    assert jetpack6.run().returncode == 0
    owners: dict[str, str] = {}
    for call in jetpack6.calls():
        words = call.replace(" -R", "").split()
        if words[0] == "chown":
            owners |= {Path(path).name: words[1] for path in words[2:]}
    assert owners["releases"] == "root:gonogo"
    assert owners["data"] == "gonogo:gonogo"


def test_second_run_changes_nothing(station):
    before = station.files()
    done = station.run()
    assert done.returncode == 0, done.stderr
    assert station.calls() == []
    assert station.files() == before
    assert done.stdout.count("done     ") == 8
    assert station.run("--check").returncode == 0


def test_interrupted_run_goes_on_where_it_stopped(jetpack6):
    jetpack6.set(fails="pip")
    stopped = jetpack6.run()
    assert stopped.returncode == 20
    assert "Python environment: failed" in stopped.stderr
    assert any(call.startswith("apt-get install") for call in jetpack6.calls())
    jetpack6.set(fails="")
    done = jetpack6.run()
    assert done.returncode == 0, done.stderr
    calls = jetpack6.calls()
    assert not any(call.startswith(("apt-get", "useradd", "usermod")) for call in calls)
    assert any(call.startswith("python -m pip") for call in calls)
    assert "systemctl enable gonogo.service" in calls


def test_what_somebody_undid_is_done_again(station):
    rules = station.path("/etc/udev/rules.d/70-gonogo.rules")
    wanted = rules.read_text()
    rules.write_text("# nothing\n")
    assert station.run("--check").returncode == 23
    assert station.run().returncode == 0
    assert rules.read_text() == wanted
    assert {call.split()[0] for call in station.calls()} == {"udevadm"}


def test_an_updated_version_stays_in_force(station):
    current = station.path("/opt/gonogo/current")
    assert str(current.readlink()) == "venv"
    shutil.copytree(station.path("/opt/gonogo/venv"), current.parent / "next", symlinks=True)
    current.unlink()
    current.symlink_to("next")
    done = station.run("--kiosk")  # other options: the environment is made again
    assert done.returncode == 0, done.stderr
    assert str(current.readlink()) == "next"
    assert "current is an updated version" in done.stdout


def test_a_newer_checkout_is_installed(jetpack6, light_checkout, tmp_path):
    checkout = tmp_path / "checkout"
    shutil.copytree(light_checkout.parent, checkout)
    jetpack6.script = checkout / SCRIPT.name
    assert jetpack6.run().returncode == 0
    jetpack6.calls()
    (checkout / "engine" / "score.py").write_text("# mended\n")
    assert jetpack6.run().returncode == 0
    calls = jetpack6.calls()
    assert {call.split()[0] for call in calls} == {"python"}
    assert any("--force-reinstall" in call for call in calls)


def test_change_from_headless_to_kiosk_and_uninstall(station):
    assert station.run("--kiosk").returncode == 0
    calls = station.calls()
    assert "systemctl disable --now gonogo.service" in calls
    assert "systemctl set-default multi-user.target" in calls
    assert station.run("--kiosk").returncode == 0
    assert station.calls() == []
    assert station.run("--uninstall").returncode == 0
    assert "systemctl set-default graphical.target" in station.calls()


def refusals():
    yield "not root", 10, lambda m: m.set(uid="1000")
    yield "another board", 11, lambda m: m.put("/proc/device-tree/compatible", "raspberrypi,5\0")
    yield (
        "old JetPack",
        12,
        lambda m: m.put("/etc/nv_tegra_release", "# R35 (release), REVISION: 4.1"),
    )
    yield (
        "JetPack 6.0",
        12,
        lambda m: m.put("/etc/nv_tegra_release", "# R36 (release), REVISION: 3.0"),
    )
    yield "no L4T", 12, lambda m: m.path("/etc/nv_tegra_release").unlink()
    yield "old Python", 13, lambda m: m.set(python="3.8.10")
    yield "old glibc", 14, lambda m: m.set(glibc="2.31")
    yield "no TensorRT", 15, lambda m: m.set(tensorrt="")
    yield "TensorRT 8", 15, lambda m: m.set(tensorrt="8.6.2")
    yield "no CUDA", 16, lambda m: shutil.rmtree(m.path("/usr/local"))
    yield "low disk", 17, lambda m: m.set(disk="900")
    yield "no packages", 18, lambda m: m.set(fails="apt-get")
    yield "no environment", 20, lambda m: m.set(fails="pip")
    yield "no power mode", 21, lambda m: m.put("/etc/nvpmodel.conf", "")
    yield "no groups", 22, lambda m: m.set(group="")


@pytest.mark.parametrize(
    ("code", "spoil"), [pytest.param(*row[1:], id=row[0]) for row in refusals()]
)
def test_each_thing_missing_has_its_code_and_its_sentence(jetpack6, code, spoil):
    spoil(jetpack6)
    done = jetpack6.run()
    assert done.returncode == code
    error = [line for line in done.stderr.splitlines() if line.startswith("error: ")]
    assert len(error) == 1
    if code <= 17:
        assert jetpack6.calls() == []


def test_workstation_without_a_driver(rtx):
    rtx.set(driver="")
    assert rtx.run("--rtx").returncode == 16
    assert rtx.run("--rtx", "--without-tensorrt").returncode == 0


def test_workstation_without_the_driver_s_tool(rtx):
    tool = rtx.bin / "nvidia-smi"
    tool.unlink()
    tool.write_text("#!/bin/sh\nexit 127\n")  # as bash says where there is none
    tool.chmod(0o755)
    done = rtx.run("--rtx", "--check")
    assert done.returncode == 16
    assert "the NVIDIA driver does not answer" in done.stdout
    assert "exit code 24" in done.stdout  # and goes on to the last step
    assert "; ;" not in done.stdout
    assert ": ;" not in done.stdout


def test_board_without_its_list_of_power_modes(jetpack6):
    jetpack6.path("/etc/nvpmodel.conf").unlink()
    done = jetpack6.run()
    assert done.returncode == 21
    assert "no power mode of full power in /etc/nvpmodel.conf" in done.stderr


def test_workstation_of_another_system(rtx):
    rtx.put("/etc/os-release", 'ID=debian\nVERSION_ID="12"\n')
    assert rtx.run("--rtx").returncode == 11


def test_tensorrt_without_its_python_module(jetpack6):
    jetpack6.set(tensorrt="", packages="libnvinfer10\n")
    assert "apt-get install python3-libnvinfer" in jetpack6.run().stderr


def test_release_from_the_package_where_the_file_is_missing(jetpack6):
    jetpack6.path("/etc/nv_tegra_release").unlink()
    jetpack6.set(packages="nvidia-l4t-core\n")
    jetpack6.set(**{"version-nvidia-l4t-core": "36.4.7-20250918154033"})
    assert "L4T 36.4.7" in jetpack6.run("--dry-run").stdout


def test_check_lists_all_that_is_missing_and_changes_nothing(jetpack6):
    jetpack6.set(uid="1000", tensorrt="", disk="900")
    before = jetpack6.files()
    done = jetpack6.run("--check")
    assert done.returncode == 15
    assert re.findall(r"exit code (\d+)", done.stdout) == [
        *("15", "17"),
        *("18", "22", "24", "20", "21", "23", "23", "24"),
    ]
    assert jetpack6.calls() == []
    assert jetpack6.files() == before


def test_dry_run_says_what_it_would_do_anywhere(jetpack6, tmp_path):
    before = jetpack6.files()
    done = jetpack6.run("--dry-run", "--kiosk")
    assert done.returncode == 0, done.stderr
    assert "would run: nvpmodel -m 2" in done.stdout
    assert "would write: /etc/udev/rules.d/70-gonogo.rules" in done.stdout
    assert jetpack6.calls() == []
    assert jetpack6.files() == before
    nowhere = subprocess.run(
        ["bash", SCRIPT, "--dry-run", "--root", tmp_path / "empty"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert nowhere.returncode == 0, nowhere.stderr
    assert "would stop with exit code 11" in nowhere.stdout
    assert not (tmp_path / "empty").exists()


def test_power_mode_that_wants_a_restart_is_said_and_never_answered_yes(jetpack6):
    jetpack6.set(restart_modes="2\n")
    done = jetpack6.run()
    assert done.returncode == 0
    assert "note: the power mode MAXN_SUPER needs a restart" in done.stdout
    assert jetpack6.get("answers").split() == ["NO"]


def test_power_mode_by_name_and_none(station):
    assert station.run("--power-mode", "15W").returncode == 0
    assert station.get("mode") == "15W"
    assert station.run("--power-mode", "keep").returncode == 0
    assert station.get("mode") == "15W"
    assert station.run("--power-mode", "9000W").returncode == 21


def test_uninstall_keeps_the_data_and_gives_back_what_it_took(station, jetpack6):
    before = set(jetpack6.files())
    station.put("/var/lib/gonogo/data/record.sqlite", "parts")
    station.put("/opt/gonogo/backups/record.sqlite", "parts before an update")
    done = station.run("--uninstall")
    assert done.returncode == 0, done.stderr
    assert set(station.files()) - before == {
        "opt/gonogo/backups/record.sqlite",
        "var/lib/gonogo/data/record.sqlite",
        "var/lib/gonogo/gonogo.env",
    }
    calls = station.calls()
    assert "systemctl unmask brltty.service" in calls
    assert "systemctl enable nvgetty.service" in calls
    assert "systemctl enable brltty.service" not in calls  # it was static
    assert not any(call.startswith("userdel") for call in calls)
    assert station.run("--uninstall").returncode == 0


def test_purge_removes_the_data_too(station, jetpack6):
    before = set(jetpack6.files())
    assert station.run("--uninstall", "--purge").returncode == 0
    assert set(station.files()) == before
    assert "userdel gonogo" in station.calls()


def test_another_run_under_way(jetpack6):
    lock = jetpack6.path("/var/lib/gonogo/setup/lock")
    lock.parent.mkdir(parents=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        assert jetpack6.run().returncode == 25
    assert jetpack6.run().returncode == 0


@pytest.mark.parametrize(
    "words", [("--ofline",), ("--root",), ("--offline", "/nowhere"), ("--purge",)]
)
def test_wrong_use(jetpack6, words):
    done = jetpack6.run(*words)
    assert done.returncode == 2
    assert done.stderr.startswith("error: ")


def test_every_code_is_in_the_table_of_help(jetpack6):
    table = set(re.findall(r"^  +(\d+)  ", jetpack6.run("--help").stdout, re.MULTILINE))
    sources = [SCRIPT, *(CHECKOUT / "deploy" / "setup").iterdir()]
    text = "\n".join(path.read_text() for path in sources)
    used = set(re.findall(r"\bstop (\d+) ", text)) | set(re.findall(r"'[a-z]+ (\d\d) [a-zP]", text))
    assert used | {"0", "2"} == table


def test_shellcheck():
    program = shutil.which("shellcheck") or str(Path(sys.executable).with_name("shellcheck"))
    if not Path(program).exists():
        pytest.skip("shellcheck is not installed (it comes with the dev extra)")
    scripts = [SCRIPT, *sorted((CHECKOUT / "deploy" / "setup").iterdir()), HERE / "fake_tool.sh"]
    done = subprocess.run(
        [program, "--external-sources", "--source-path=SCRIPTDIR", *scripts],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
