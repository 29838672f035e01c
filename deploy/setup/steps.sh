# shellcheck shell=bash
# Part of jetson_setup.sh: the steps. `NAME_is_done` asks the system, `do_NAME` changes it.
# shellcheck disable=SC2034,SC2154  # The variables of jetson_setup.sh.

packages() {
    printf '%s\n' python3-venv python3-pip libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 \
        libxcb-cursor0 logrotate
    if [[ $KIOSK == yes ]]; then
        printf '%s\n' xserver-xorg-core xserver-xorg-input-libinput xauth libxkbcommon-x11-0 \
            libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
    fi
}

packages_missing() {
    local names
    mapfile -t names < <(packages)
    comm -23 <(printf '%s\n' "${names[@]}" | sort) \
        <(dpkg-query -W -f '${Package} ${Status}\n' "${names[@]}" 2>/dev/null |
            sed -n 's/ install ok installed$//p' | sort) | paste -sd ' '
}

packages_is_done() { [[ -z $(packages_missing) ]]; }
do_packages() {
    local names debs
    read -ra names <<<"$(packages_missing)"
    if [[ -z $OFFLINE ]]; then
        change apt-get update
        change env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            "${names[@]}"
        return
    fi
    shopt -s nullglob
    debs=("$OFFLINE"/debs/*.deb)
    shopt -u nullglob
    if ((${#debs[@]} == 0)); then
        warn "missing without a network: ${names[*]}; pack them with gonogo deploy pack --debs"
        return 1
    fi
    change env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends --no-download \
        "${debs[@]}"
}

user_groups() {
    local name
    for name in dialout video render gpio; do
        if getent group "$name" >/dev/null; then printf '%s\n' "$name"; fi
    done
}

user_is_done() {
    local name
    getent passwd "$USER_NAME" >/dev/null || return 1
    for name in $(user_groups); do
        [[ " $(id -nG "$USER_NAME") " == *" $name "* ]] || return 1
    done
}
do_user() {
    local groups
    groups=$(user_groups | paste -sd ,)
    if [[ -z $groups ]]; then
        warn 'none of the groups dialout, video, render and gpio exists here'
        return 1
    fi
    getent passwd "$USER_NAME" >/dev/null || change useradd --system --user-group --no-create-home \
        --home-dir "$STATE" --shell /usr/sbin/nologin "$USER_NAME"
    change usermod -aG "$groups" "$USER_NAME"
}

folders_is_done() {
    local name
    for name in data cache config logs releases setup; do [[ -d $ROOT$STATE/$name ]] || return 1; done
    [[ -f $ROOT$STATE/gonogo.env ]]
}
do_folders() {
    local name
    for name in data cache config logs releases; do
        change install -d -m 0750 "$ROOT$STATE/$name"
    done
    if [[ ! -f $ROOT$STATE/gonogo.env ]]; then
        put_text "# What the service runs; paths below $STATE only.
GONOGO_STATION=$STATE/station.toml
GONOGO_RELEASES=$STATE/releases
# PRODUCT is what gonogo deploy list shows.
GONOGO_BUNDLE=$STATE/releases/PRODUCT/active/product.gonogo
GONOGO_RECIPE=$STATE/releases/PRODUCT/active/product.recipe.toml" "$STATE/gonogo.env"
    fi
    change chown -R "$USER_NAME:$USER_NAME" "$ROOT$STATE"/{data,cache,config,logs}
    # Root's own: the account of the station must not bring an older release back.
    change chown -R "root:$USER_NAME" "$ROOT$STATE/releases"
    change chown "$USER_NAME:$USER_NAME" "$ROOT$STATE"
}

# The locked versions with this machine's own lines in the place of those with the same names.
constraints() {
    local own names
    if [[ -n $OFFLINE ]]; then
        cat "$OFFLINE/constraints.txt"
        return
    fi
    own=$HERE/deploy/constraints/${PROFILE%-2?.04}.txt
    names=$(sed -n 's/^\([A-Za-z][A-Za-z0-9_.-]*\)==.*/\1/p' "$own" | paste -sd '|' | sed 's/|/\\|/g')
    grep -v -i "^\\($names\\)==" "$HERE/constraints.txt"
    cat "$own"
}

environment_is_done() {
    local program=$ROOT$PREFIX/current/bin/gonogo
    [[ -x $program ]] && "$program" --version >/dev/null 2>&1
}
pip_install() {
    "$ROOT$PREFIX/venv/bin/python" -m pip install --no-input --disable-pip-version-check "$@"
}
do_environment() {
    local venv=$ROOT$PREFIX/venv wanted=() options=() copy
    # TensorRT is the system's; the locked versions in the environment come before the system's.
    [[ -x $venv/bin/python ]] || change python3 -m venv --system-site-packages "$venv"
    put_text "$(constraints)" "$PREFIX/constraints.txt"
    if [[ -n $OFFLINE ]]; then
        options=(--no-index --find-links "$OFFLINE/wheels")
        wanted=("$OFFLINE"/wheels/gonogo-*.whl)
    else
        # setuptools leaves its traces where it builds: not as root in somebody's checkout.
        copy=$(mktemp -d)
        (cd "$HERE" && cp -r "${SOURCES[@]}" pyproject.toml README.md LICENSE "$copy")
        wanted=("$copy")
    fi
    # Of the same version again, pip would keep what it has.
    change pip_install "${options[@]}" --no-deps --force-reinstall "${wanted[@]}"
    [[ $WITH_TENSORRT == yes ]] && wanted+=(cuda-python)
    change pip_install "${options[@]}" --constraint "$ROOT$PREFIX/constraints.txt" "${wanted[@]}"
    [[ -z ${copy:-} ]] || rm -rf -- "$copy"
    # What runs is a link that gonogo deploy update turns to newer versions.
    put_link "$PREFIX/current" venv
    put_link /usr/local/bin/gonogo "$PREFIX/current/bin/gonogo"
    if [[ -L $ROOT$PREFIX/current && $(readlink "$ROOT$PREFIX/current") != venv ]]; then
        NOTES+=("$PREFIX/current is an updated version and stays in force; see gonogo deploy update")
    fi
}

wanted_mode() {
    local name
    if [[ $POWER_MODE != max ]]; then
        printf '%s' "$POWER_MODE"
        return
    fi
    for name in MAXN_SUPER MAXN; do
        if [[ -n $(mode_id "$name") ]]; then
            printf '%s' "$name"
            return
        fi
    done
    sed -n 's/^ *< *POWER_MODEL  *ID=0  *NAME=\([^ >]*\).*/\1/p' "$ROOT$JETSON_CONF" 2>/dev/null
}
mode_id() { sed -n "s/^ *< *POWER_MODEL  *ID=\\([0-9]*\\)  *NAME=$1 *>.*/\\1/p" "$ROOT$JETSON_CONF" 2>/dev/null; }
present_mode() { nvpmodel -q 2>/dev/null | sed -n 's/^NV Power Mode: *//p'; }

power_is_done() {
    [[ $RTX == yes || $POWER_MODE == keep ]] && return
    [[ -n $(wanted_mode) && $(present_mode) == "$(wanted_mode)" ]]
}
do_power() {
    local name id
    name=$(wanted_mode || true)
    id=$(mode_id "$name" || true)
    if [[ -z $id ]] || ! has nvpmodel; then
        warn "no power mode ${name:-of full power} in $JETSON_CONF; see nvpmodel -q, or --power-mode keep"
        return 1
    fi
    # Some changes want a restart and ask for it: not while we are at work.
    change nvpmodel -m "$id" <<<'NO' || true
    if [[ $MODE != dry-run && $(present_mode) != "$name" ]]; then
        NOTES+=("the power mode $name needs a restart: run  nvpmodel -m $id  and answer YES")
    fi
}

rules_is_done() { cmp -s "$(source_file udev/70-gonogo.rules)" "$ROOT/etc/udev/rules.d/70-gonogo.rules"; }
do_rules() {
    put_file "$(source_file udev/70-gonogo.rules)" /etc/udev/rules.d/70-gonogo.rules
    change udevadm control --reload
    change udevadm trigger --subsystem-match=tty --subsystem-match=usb-serial \
        --subsystem-match=video4linux
}

# brltty takes USB adapters for braille displays; nvgetty logs in on the Jetson's own UART.
ports_missing() {
    local unit
    for unit in brltty.service brltty-udev.service nvgetty.service; do
        if has_unit "$unit" && [[ $(systemctl is-enabled "$unit" 2>/dev/null) != masked ]]; then
            printf '%s\n' "$unit"
        fi
    done
}
ports_is_done() { [[ -z $(ports_missing) ]]; }
do_ports() {
    local unit before
    for unit in $(ports_missing); do
        before=$(systemctl is-enabled "$unit" 2>/dev/null || true)
        [[ $MODE == dry-run ]] || printf '%s %s\n' "$unit" "$before" >>"$ROOT$STATE/setup/masked"
        change systemctl disable --now "$unit" || true
        change systemctl mask "$unit"
    done
}

units() {
    printf '%s\n' gonogo.service gonogo-kiosk.service gonogo-display.service gonogo-recover.service
    if [[ $RTX == no ]]; then printf '%s\n' gonogo-clocks.service; fi
}
enabled_units() {
    if [[ $KIOSK == yes ]]; then printf '%s\n' gonogo-kiosk.service; else printf '%s\n' gonogo.service; fi
    if [[ $RTX == no ]]; then printf '%s\n' gonogo-clocks.service; fi
}

services_is_done() {
    local unit
    for unit in $(units); do
        cmp -s "$(source_file "systemd/$unit")" "$ROOT/etc/systemd/system/$unit" || return 1
    done
    for unit in $(enabled_units); do
        [[ $(systemctl is-enabled "$unit" 2>/dev/null) == enabled ]] || return 1
    done
    cmp -s "$(source_file logrotate/gonogo)" "$ROOT/etc/logrotate.d/gonogo"
}
do_services() {
    local unit other=gonogo-kiosk.service before
    for unit in $(units); do
        put_file "$(source_file "systemd/$unit")" "/etc/systemd/system/$unit"
    done
    put_file "$(source_file logrotate/gonogo)" /etc/logrotate.d/gonogo
    put_text $'[Journal]\nStorage=persistent\nSystemMaxUse=500M' /etc/systemd/journald.conf.d/gonogo.conf
    change systemctl daemon-reload
    if [[ $KIOSK == yes ]]; then
        other=gonogo.service
        before=$(systemctl get-default 2>/dev/null || true)
        if [[ -n $before && $before != multi-user.target ]]; then
            [[ $MODE == dry-run ]] || printf '%s\n' "$before" >"$ROOT$STATE/setup/default-target"
            change systemctl set-default multi-user.target
        fi
    fi
    if [[ $(systemctl is-enabled "$other" 2>/dev/null) == enabled ]]; then
        change systemctl disable --now "$other"
    fi
    for unit in $(enabled_units); do change systemctl enable "$unit"; done
}
