#!/usr/bin/env bash
# Makes an inspection station of a Jetson (JetPack 6 and 7) or, with --rtx, of an Ubuntu workstation.
# Safe to run again: finished steps are in a journal and are left alone. docs/install.md says more.
set -euo pipefail
export LC_ALL=C.UTF-8

VERSION=1
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=${GONOGO_SETUP_ROOT:-}
MODE=install RTX=no KIOSK=no OFFLINE='' PURGE=no WITH_TENSORRT=yes POWER_MODE=max USER_NAME=gonogo
readonly PREFIX=/opt/gonogo STATE=/var/lib/gonogo
readonly SOURCES=(app calibration deploy engine training gonogo.py)
readonly MIN_DISK_MB=6000 JETSON_CONF=/etc/nvpmodel.conf
PROFILE='' MACHINE='' FIRST_FAILURE=0 STEP_CODE=0 STEP_NAME='' NOTES=()

usage() {
    cat <<'HELP'
Usage: sudo ./jetson_setup.sh [OPTIONS]

Make an inspection station of this machine. Run it again whenever something may have changed.

  --check             Only look; say what is missing and exit with the code of the first thing.
  --dry-run           Only say what would be done; exits 0 on any machine.
  --uninstall         Remove program, services and rules; the data stays.
  --purge             With --uninstall: remove data and user as well.
  --offline DIR       Take everything from a folder that `gonogo deploy pack` made.
  --rtx               A workstation (Ubuntu 22.04 or 24.04 with an NVIDIA GPU), not a Jetson.
  --kiosk             Show the operator's window on the whole screen; else no window.
  --power-mode NAME   Name in /etc/nvpmodel.conf, `max` (default) or `keep`.
  --without-tensorrt  Do without TensorRT: OpenVINO judges on the CPU.
  --root DIR          Read and write all files below DIR (also: GONOGO_SETUP_ROOT); apt-get,
                      useradd, systemctl and the like still work on this machine.
  --help              Show this text.

Exit codes:
   0  done, or with --check nothing is missing
   2  wrong use
  10  not run as root
  11  this board or system is not supported
  12  this JetPack release is not supported
  13  Python is missing, or not 3.10 to 3.13
  14  the C library (glibc) is too old
  15  TensorRT is missing, or its Python module
  16  CUDA or the GPU's driver is missing
  17  too little disk space
  18  system packages are missing or cannot be installed
  19  the offline folder is damaged, or is for another machine
  20  the Python environment is missing or cannot be made
  21  the power mode or the clocks are not set
  22  the user or one of the groups is missing
  23  the rules for ports and cameras are missing
  24  the data folders, services or log rotation are missing or cannot be set up
  25  another run is under way
HELP
}

say() { printf '%s\n' "$*"; }
warn() { printf 'warning: %s\n' "$*" >&2; }

# stop CODE SENTENCE: the end of an installation; a line of the list for --check and --dry-run.
stop() {
    local code=$1
    shift
    case $MODE in
        check)
            say "missing  $* (exit code $code)"
            ((FIRST_FAILURE)) || FIRST_FAILURE=$code
            ;;
        dry-run) say "would stop with exit code $code: $*" ;;
        *)
            printf 'error: %s\n' "$*" >&2
            exit "$code"
            ;;
    esac
}

# change COMMAND...: run it, or say so.
change() {
    if [[ $MODE == dry-run ]]; then
        say "would run: $*"
    else
        "$@"
    fi
}

# put_file SOURCE TARGET [MODE]: write a file below the root, through a neighbour, if it differs.
put_file() {
    local source=$1 target=$2 mode=${3:-0644}
    cmp -s "$source" "$ROOT$target" && return
    if [[ $MODE == dry-run ]]; then
        say "would write: $target"
        return
    fi
    mkdir -p "$(dirname "$ROOT$target")"
    install -m "$mode" "$source" "$ROOT$target.new"
    mv -f "$ROOT$target.new" "$ROOT$target"
}

put_text() {
    local text=$1 target=$2 scratch
    scratch=$(mktemp)
    printf '%s\n' "$text" >"$scratch"
    put_file "$scratch" "$target" "${3:-0644}"
    rm -f "$scratch"
}

# put_link NAME TARGET: a link below the root where nothing is; what is there belongs to somebody.
put_link() {
    [[ -e $ROOT$1 || -L $ROOT$1 ]] && return
    [[ $MODE == dry-run ]] || mkdir -p "$(dirname "$ROOT$1")"
    change ln -s "$2" "$ROOT$1"
}

remove_file() {
    [[ -e $ROOT$1 || -L $ROOT$1 ]] || return 0
    change rm -rf -- "$ROOT$1"
}

has() { command -v "$1" >/dev/null 2>&1; }
older() { [[ $1 != "$2" && $(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1) == "$1" ]]; }
os_release() {
    sed -n "s/^$1=\"\\{0,1\\}\\([^\"]*\\)\"\\{0,1\\}\$/\\1/p" "$ROOT/etc/os-release" 2>/dev/null || true
}
has_package() { [[ $(dpkg-query -W -f '${Status}' "$1" 2>/dev/null) == *' installed' ]]; }
has_unit() { systemctl list-unit-files "$1" --no-legend 2>/dev/null | grep -q "^$1"; }
source_file() { printf '%s/deploy/%s' "${OFFLINE:-$HERE}" "$1"; }

# shellcheck source=deploy/setup/checks.sh
source "$HERE/deploy/setup/checks.sh"
# shellcheck source=deploy/setup/steps.sh
source "$HERE/deploy/setup/steps.sh"

# NAME CODE WHAT, in order; a change of the code here must reach the table in --help.
readonly STEPS=('packages 18 system packages' 'user 22 user and groups' 'folders 24 data folders'
    'environment 20 Python environment' 'power 21 power mode' 'rules 23 rules for ports and cameras'
    'ports 23 other programs kept off the ports' 'services 24 services and log rotation')

journal() { printf '%s/setup/journal' "$ROOT$STATE"; }

# What a finished step was made from: this script, its options and what it installs.
step_key() {
    {
        printf '%s ' "$VERSION" "$PROFILE" "$KIOSK" "$WITH_TENSORRT" "$POWER_MODE"
        constraints
        cat "${OFFLINE:-$HERE}/SHA256SUMS" "$HERE/pyproject.toml" 2>/dev/null || true
        [[ -n $OFFLINE ]] || (cd "$HERE" && find "${SOURCES[@]}" -type f ! -name '*.pyc' -print0 |
            sort -z | xargs -0 sha256sum)
    } | sha256sum | cut -c 1-16
}

run_steps() {
    local step name code what key line missing
    key=$(step_key)
    for step in "${STEPS[@]}"; do
        read -r name code what <<<"$step"
        line="$name $key"
        if "${name}_is_done" && { [[ $MODE == check ]] || grep -qxF "$line" "$(journal)" 2>/dev/null; }; then
            say "done     $what"
            continue
        fi
        if [[ $MODE == check ]]; then
            missing=$("${name}_missing" 2>/dev/null | paste -sd ' ' || true)
            stop "$code" "$what${missing:+: $missing}; run  sudo $0"
            continue
        fi
        if [[ $name != environment ]] && "${name}_is_done"; then
            # Somebody else's work needs no more than its line; an environment may be an older one.
            say "found    $what"
        elif [[ $MODE == dry-run ]]; then
            say "step     $what"
            "do_$name" || stop "$code" "$what"
            continue
        else
            say "step     $what"
            # The first command that fails ends the script; at_exit then gives the step's own code.
            STEP_CODE=$code STEP_NAME=$what
            "do_$name"
            STEP_CODE=0
        fi
        [[ $MODE == dry-run ]] || printf '%s\n' "$line" >>"$(journal)"
    done
}

at_exit() {
    local status=$?
    if ((status != 0 && STEP_CODE != 0)); then
        printf 'error: %s: failed, see above; mend it and run this again, it goes on from here\n' \
            "$STEP_NAME" >&2
        exit "$STEP_CODE"
    fi
}

uninstall() {
    local unit before name
    for unit in gonogo.service gonogo-kiosk.service gonogo-display.service gonogo-recover.service \
        gonogo-clocks.service; do
        if [[ -e $ROOT/etc/systemd/system/$unit ]]; then
            change systemctl disable --now "$unit"
            remove_file "/etc/systemd/system/$unit"
        fi
    done
    remove_file /etc/systemd/journald.conf.d/gonogo.conf
    remove_file /etc/logrotate.d/gonogo
    remove_file /etc/udev/rules.d/70-gonogo.rules
    change systemctl daemon-reload
    change udevadm control --reload
    while read -r unit before; do
        change systemctl unmask "$unit"
        [[ $before != enabled ]] || change systemctl enable "$unit"
    done < <(cat "$ROOT$STATE/setup/masked" 2>/dev/null)
    while read -r before; do
        change systemctl set-default "$before"
    done < <(cat "$ROOT$STATE/setup/default-target" 2>/dev/null)
    remove_file "$STATE/setup"
    [[ $(readlink "$ROOT/usr/local/bin/gonogo") != "$PREFIX"/* ]] || remove_file /usr/local/bin/gonogo
    # What updates kept of the record stays with the data.
    for name in current venv versions constraints.txt; do remove_file "$PREFIX/$name"; done
    [[ ! -d $ROOT$PREFIX ]] || change rmdir --ignore-fail-on-non-empty "$ROOT$PREFIX"
    if [[ $PURGE == yes ]]; then
        remove_file "$PREFIX"
        remove_file "$STATE"
        if getent passwd "$USER_NAME" >/dev/null; then change userdel "$USER_NAME"; fi
    else
        say "the data stays in $STATE, and the user $USER_NAME; --purge removes both"
    fi
}

# ---- the run ----------------------------------------------------------------------------------

wrong_use() {
    printf 'error: %s; see --help\n' "$*" >&2
    exit 2
}

parse() {
    while (($#)); do
        case $1 in
            --check | --dry-run | --uninstall) MODE=${1#--} ;;
            --purge) PURGE=yes ;;
            --rtx) RTX=yes ;;
            --kiosk) KIOSK=yes ;;
            --without-tensorrt) WITH_TENSORRT=no ;;
            --offline | --power-mode | --root)
                [[ $# -ge 2 && -n $2 ]] || wrong_use "$1 needs a value"
                case $1 in
                    --offline) OFFLINE=$(cd "$2" 2>/dev/null && pwd) || wrong_use "$2: no such folder" ;;
                    --power-mode) POWER_MODE=$2 ;;
                    --root) ROOT=${2%/} ;;
                esac
                shift
                ;;
            --help | -h)
                usage
                exit 0
                ;;
            *) wrong_use "unknown option $1" ;;
        esac
        shift
    done
    [[ $PURGE == no || $MODE == uninstall ]] || wrong_use '--purge goes with --uninstall'
    # Called from within a pack, it is that pack that is meant.
    [[ -n $OFFLINE || -f $HERE/pyproject.toml ]] || OFFLINE=$HERE
}

main() {
    parse "$@"
    trap at_exit EXIT
    if [[ $MODE == install || $MODE == uninstall ]]; then
        (($(id -u) == 0)) || stop 10 "this changes the system: run  sudo $0 $*"
        mkdir -p "$ROOT$STATE/setup"
        exec 9>"$ROOT$STATE/setup/lock"
        flock -n 9 || stop 25 'another run is under way; wait for it'
    fi
    if [[ $MODE == uninstall ]]; then
        uninstall
        exit 0
    fi
    check_machine
    check_python
    check_glibc
    check_tensorrt
    check_cuda
    check_disk
    check_offline
    run_steps
    case $MODE in
        check) exit "$FIRST_FAILURE" ;;
        dry-run) exit 0 ;;
    esac
    for note in ${NOTES[@]+"${NOTES[@]}"}; do say "note: $note"; done
    if [[ ! -f $ROOT$STATE/station.toml ]]; then
        say "next: put the product in place (docs/install.md), then  systemctl start $(enabled_units | head -n 1)"
    fi
}

main "$@"
