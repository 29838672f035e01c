#!/usr/bin/env bash
# Plays every tool that jetson_setup.sh calls, under the name it is called by. What the machine is
# lies in files of $FAKE; calls that would change something are written to $FAKE/calls.
set -euo pipefail
name=${0##*/}
state() { if [[ -f $FAKE/$1 ]]; then printf '%s' "$(<"$FAKE/$1")"; fi; }
listed() { [[ -f $FAKE/$1 && $'\n'$(<"$FAKE/$1")$'\n' == *$'\n'"$2"$'\n'* ]]; }
log() { printf '%s\n' "$name $*" >>"$FAKE/calls"; }
fails() { if [[ $(state fails) == "$1" ]]; then exit 1; fi; }

case $name in
    uname) state machine ;;
    getconf) printf 'glibc %s\n' "$(state glibc)" ;;
    df) printf 'Filesystem 1048576-blocks Used Available Capacity Mounted\n/dev/x 9 9 %s 1%% /\n' "$(state disk)" ;;
    nvidia-smi) state driver ;;
    id)
        if [[ $1 == -u ]]; then state uid; else state "groups-of-$2"; fi
        ;;
    getent) listed "$1" "$2" ;;
    chown) log "$@" ;;
    udevadm) log "$@" ;;
    useradd | userdel)
        log "$@"
        if [[ $name == useradd ]]; then printf '%s\n' "${*: -1}" >>"$FAKE/passwd"; else : >"$FAKE/passwd"; fi
        ;;
    usermod)
        log "$@"
        printf '%s' "${2//,/ }" >"$FAKE/groups-of-$3"
        ;;
    dpkg-query)
        missing=0
        shift 3
        for package in "$@"; do
            if ! listed packages "$package"; then
                missing=1
            elif [[ -f $FAKE/version-$package ]]; then
                state "version-$package"
            else
                printf '%s install ok installed\n' "$package"
            fi
        done
        exit "$missing"
        ;;
    apt-get)
        log "$@"
        fails apt-get
        for word in "$@"; do
            case $word in
                install | update | -*) ;;
                *.deb) basename "$word" .deb >>"$FAKE/packages" ;;
                *) printf '%s\n' "$word" >>"$FAKE/packages" ;;
            esac
        done
        ;;
    nvpmodel)
        if [[ $1 == -q ]]; then
            printf 'NV Power Mode: %s\n1\n' "$(state mode)"
        else
            log "$@"
            read -r answer
            printf '%s\n' "$answer" >>"$FAKE/answers"
            listed restart-modes "$2" || state "mode-$2" >"$FAKE/mode"
        fi
        ;;
    systemctl)
        case $1 in
            list-unit-files) if listed units "$2"; then printf '%s enabled\n' "$2"; fi ;;
            is-enabled)
                state "enabled-$2"
                [[ $(state "enabled-$2") == enabled ]]
                ;;
            get-default) state default-target ;;
            *)
                log "$@"
                case $1 in
                    enable) printf 'enabled' >"$FAKE/enabled-$2" ;;
                    mask) printf 'masked' >"$FAKE/enabled-$2" ;;
                    disable) printf 'disabled' >"$FAKE/enabled-$3" ;;
                    unmask) rm -f "$FAKE/enabled-$2" ;;
                    set-default) printf '%s' "$2" >"$FAKE/default-target" ;;
                esac
                ;;
        esac
        ;;
    python3)
        case $* in
            *python_version*) state python ;;
            *tensorrt*) [[ -s $FAKE/tensorrt ]] && state tensorrt ;;
            '-m venv '*)
                log "$@"
                mkdir -p "${*: -1}/bin"
                ln -s "$(command -v fake_tool)" "${*: -1}/bin/python"
                ;;
        esac
        ;;
    python)
        log "$@"
        fails pip
        ln -sf "$(command -v fake_tool)" "${0%/*}/gonogo"
        ;;
    gonogo) printf 'gonogo 0.1.0\n' ;;
    *) exit 127 ;;
esac
