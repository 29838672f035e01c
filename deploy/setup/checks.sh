# shellcheck shell=bash
# Part of jetson_setup.sh: what the machine must have. Each check says `ok` or stops.
# shellcheck disable=SC2034,SC2154  # The variables of jetson_setup.sh.

# A property of the board; strings in it end with a zero byte.
device_tree() {
    local file=$ROOT/proc/device-tree/$1
    [[ -r $file ]] && tr '\0' ' ' <"$file" | sed 's/ *$//'
    return 0
}

check_machine() {
    local system
    MACHINE=$(uname -m)
    system="$(os_release ID) $(os_release VERSION_ID)"
    if [[ $RTX == yes ]]; then
        PROFILE=rtx-22.04
        [[ $system == 'ubuntu 24.04' ]] && PROFILE=rtx-24.04
        if [[ $MACHINE != x86_64 || ($system != 'ubuntu 22.04' && $system != 'ubuntu 24.04') ]]; then
            stop 11 "a workstation needs Ubuntu 22.04 or 24.04 on x86_64, found $system on $MACHINE"
        else
            say "ok       $system on $MACHINE"
        fi
        return
    fi
    PROFILE=jetpack-7
    check_jetson
}

check_jetson() {
    local compatible release line major='' minor=''
    compatible=$(device_tree compatible)
    line=$(head -n 1 "$ROOT/etc/nv_tegra_release" 2>/dev/null || true)
    if [[ $MACHINE != aarch64 || ! $compatible =~ tegra(234|264) ]]; then
        stop 11 "a Jetson Orin or Thor is needed, found ${compatible:-no device tree} on $MACHINE;" \
            "for a workstation add --rtx"
        return
    fi
    if [[ $line =~ R([0-9]+)\ \(release\),\ REVISION:\ ([0-9.]+) ]]; then
        major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
    elif [[ $(dpkg-query -W -f '${Version}' nvidia-l4t-core 2>/dev/null) =~ ^([0-9]+)\.([0-9.]+)- ]]; then
        major=${BASH_REMATCH[1]} minor=${BASH_REMATCH[2]}
    fi
    release="$major.$minor"
    case $major in
        36)
            PROFILE=jetpack-6
            if older "$minor" 4.0; then
                stop 12 "JetPack 6.1 (L4T 36.4) or newer is needed, found L4T $release; update JetPack"
                return
            fi
            ;;
        38 | 39) PROFILE=jetpack-7 ;;
        *)
            stop 12 "L4T 36.4 and newer, 38 or 39 (JetPack 6 or 7) is needed," \
                "found ${line:-no /etc/nv_tegra_release}"
            return
            ;;
    esac
    say "ok       $PROFILE, L4T $release, $(device_tree model)"
}

check_python() {
    local found
    found=$(python3 -c 'import platform; print(platform.python_version())' 2>/dev/null || true)
    if [[ ! $found =~ ^3\.1[0-3]\. ]]; then
        stop 13 "Python 3.10 to 3.13 is needed, found ${found:-none}; install python3"
    else
        say "ok       Python $found"
    fi
}

check_glibc() {
    local found needed=2.39
    case $PROFILE in jetpack-6 | rtx-22.04) needed=2.35 ;; esac
    found=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2 || true)
    if [[ -z $found ]] || older "$found" "$needed"; then
        stop 14 "glibc $needed is needed by the wheels for $PROFILE, found ${found:-none};" \
            "install the Ubuntu release that belongs to it"
    else
        say "ok       glibc $found"
    fi
}

check_tensorrt() {
    local found
    [[ $WITH_TENSORRT == yes ]] || return 0
    found=$(python3 -c 'import tensorrt; print(tensorrt.__version__)' 2>/dev/null || true)
    if [[ -z $found ]]; then
        if has_package libnvinfer-bin || has_package libnvinfer10; then
            stop 15 "TensorRT is there, its Python module is not: apt-get install python3-libnvinfer"
        else
            stop 15 "TensorRT is missing: apt-get install tensorrt python3-libnvinfer (on a Jetson:" \
                "nvidia-jetpack), or do without it: --without-tensorrt"
        fi
    elif older "$found" 10.3; then
        stop 15 "TensorRT 10.3 or newer is needed, found $found"
    else
        say "ok       TensorRT $found"
    fi
}

check_cuda() {
    local libraries driver
    [[ $WITH_TENSORRT == yes ]] || return 0
    if [[ $RTX == yes ]]; then
        driver=$(nvidia-smi --query-gpu=driver_version --format=csv,noheader 2>/dev/null | head -n 1 || true)
        if [[ -z $driver ]]; then
            stop 16 "the NVIDIA driver does not answer (nvidia-smi): ubuntu-drivers install, and restart"
            return
        fi
        say "ok       NVIDIA driver $driver"
    fi
    shopt -s nullglob
    libraries=("$ROOT"/usr/local/cuda*/lib64/libcudart.so.* "$ROOT"/usr/local/cuda*/targets/*/lib/libcudart.so.*
        "$ROOT"/usr/lib/*-linux-gnu/libcudart.so.*)
    shopt -u nullglob
    if ((${#libraries[@]} == 0)); then
        stop 16 "CUDA's runtime (libcudart) is missing: apt-get install cuda-cudart (on a Jetson:" \
            "nvidia-jetpack)"
    else
        say "ok       CUDA runtime ${libraries[0]##*libcudart.so.}"
    fi
}

check_disk() {
    local folder free
    for folder in "$PREFIX" "$STATE"; do
        while [[ $folder == /?* && ! -d $ROOT$folder ]]; do folder=${folder%/*}; done
        free=$(df -Pm "$ROOT${folder:-/}" 2>/dev/null | awk 'NR == 2 { print $4 }' || true)
        # A station that is installed needs no second place for it.
        if ((${free:-0} < MIN_DISK_MB)) && [[ ! -x $ROOT$PREFIX/current/bin/gonogo ]]; then
            stop 17 "$MIN_DISK_MB MB are needed at ${folder:-/}, ${free:-no} MB are free; make room"
            return
        fi
    done
    say "ok       disk, $free MB free"
}

check_offline() {
    local machine target
    [[ -n $OFFLINE ]] || return 0
    if [[ ! -f $OFFLINE/SHA256SUMS || ! -f $OFFLINE/pack.json ]]; then
        stop 19 "$OFFLINE is no folder of gonogo deploy pack; name the folder with SHA256SUMS"
        return
    fi
    if ! (cd "$OFFLINE" && sha256sum --check --strict --quiet SHA256SUMS) >&2 ||
        [[ -n $(comm -23 <(cd "$OFFLINE" && find . -type f ! -name SHA256SUMS | sed 's|^\./||' | sort) \
            <(cut -c 67- "$OFFLINE/SHA256SUMS" | sort)) ]]; then
        stop 19 "$OFFLINE is damaged or holds files that are not in SHA256SUMS; copy it again"
        return
    fi
    machine=$(sed -n 's/.*"machine": "\(.*\)".*/\1/p' "$OFFLINE/pack.json")
    target=$(sed -n 's/.*"target": "\(.*\)".*/\1/p' "$OFFLINE/pack.json")
    if [[ $target != "$PROFILE" || $machine != "$MACHINE" ]]; then
        stop 19 "$OFFLINE is for $target, this is $PROFILE; run: gonogo deploy pack DIR --target $PROFILE"
    else
        say "ok       offline folder for $target"
    fi
}
