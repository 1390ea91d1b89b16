# Part of ./dev, which takes it in: cross-building for Windows and running what comes of it under Wine.
# shellcheck shell=bash

# Where the code has one part for Windows and one for Linux: memory pages, mapped file, processes and their memory,
# standard input.
windows_seams=(heap_end_test flight_recorder_test flight_refusal_test http_service_process_test supervise_own_counters_test
    supervise_memory_limit_test supervise_backend_test supervise_lifecycle_test)

windows_kit=${LEAKLAB_WINDOWS_KIT:-$root/../shared/windows-kit}

have_windows_kit() { [ -f "$windows_kit/mingw-w64-x86_64.cmake" ]; }

# Unpacks the Windows kit (Qt and hiredis for Windows, a toolchain file) into build/windows-kit, where the preset
# windows-cross looks for it.
unpack_windows_kit() {
    if ! have_windows_kit; then
        say "there is no Windows kit at $windows_kit; LEAKLAB_WINDOWS_KIT says where it is"
        exit 1
    fi
    local archive
    archive=$(echo "$windows_kit"/qt-*-prefix.tar.xz)
    mkdir -p build/windows-kit/boost
    ln -sfn "$(realpath "$windows_kit")" build/windows-kit/kit
    ln -sfn /usr/include/boost build/windows-kit/boost/boost # nothing else of the host's may be on the path
    if [ ! -f build/windows-kit/unpacked ] || [ "$archive" -nt build/windows-kit/unpacked ]; then
        say "unpacking $archive"
        rm -rf build/windows-kit/qt
        tar -C build/windows-kit -xf "$archive"
        touch build/windows-kit/unpacked
    fi
}

# Runs a command with what Windows programs need under Wine: a display, a Wine of our own, libraries straight from the kit.
under_wine() {
    local folder path=""
    for folder in "$root/build/windows-kit/qt/bin" "$(dirname "$(x86_64-w64-mingw32-gcc-posix -print-libgcc-file-name)")" \
        /usr/x86_64-w64-mingw32/lib; do
        path+="Z:${folder//\//\\};"
    done
    local plugins="$root/build/windows-kit/qt/plugins"
    # Wine hands QT_ variables on only under the name WINEQT_.
    env WINEPREFIX="${wine_prefix:-$root/build/windows-kit/wine}" WINEARCH=win64 WINEDEBUG=-all \
        WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d" WINEPATH="$path" \
        LC_ALL=C.UTF-8 WINEQT_PLUGIN_PATH="Z:${plugins//\//\\}" \
        xvfb-run -a -s '-screen 0 1920x1080x24' bash -c '
            [ -d "$WINEPREFIX" ] || { wineboot -i && wine winecfg -v win10 && wineserver -w; } >/dev/null 2>&1
            result=0
            "$@" || result=$?
            wineserver -k >/dev/null 2>&1
            exit $result' wine-session "$@"
}

build_for_windows() {
    set_up build windows
    unpack_windows_kit
    configure_and_build windows-cross "$@"
}

# make_installer CPACK-ARGUMENT...: an installer in build/package, which is printed.
make_installer() {
    local log=build/windows-cross/cpack.log
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) cpack --config build/windows-cross/CPackConfig.cmake -B build/package "$@" \
        >$log 2>&1 || { cat $log build/package/_CPack_Packages/*/NSIS/NSISOutput.log >&2; exit 1; }
    sed -n 's/^CPack: - package: \(.*\) generated.$/\1/p' $log
}

make_windows_installer() {
    build_for_windows --target "${programs[@]}" leaklab_release_papers
    setup=$(make_installer)
    say "made $setup, $(stat -c %s "$setup") bytes"
}

# Beside the installer an older version of it, which has a file more.
test_windows_installer() {
    make_windows_installer
    mkdir -p build/windows-cross/older
    echo "An upgrade takes this away." >build/windows-cross/older/of-an-older-version.txt
    local older
    older=$(make_installer -D CPACK_PACKAGE_VERSION=0.0.1 -D CPACK_PACKAGE_FILE_NAME=leaklab-0.0.1-windows-x64-setup \
        -D "CPACK_INSTALLED_DIRECTORIES=$root/build/windows-cross/older;.")
    rm -rf build/windows-kit/wine-install
    wine_prefix=$root/build/windows-kit/wine-install under_wine bash installer/windows/install_test.sh "$setup" "$older"
}

# What ./dev test does of Windows when a kit is there. A cross-build of everything would take longer than all the tests.
test_windows_seams() {
    if ! have_windows_kit; then
        say "no Windows kit at $windows_kit: the Windows leg is skipped"
        return 0
    fi
    say "Windows leg, only these of it (./dev windows does everything): leaklab-store ${windows_seams[*]}"
    build_for_windows --target leaklab-store "${windows_seams[@]}"
    under_wine ctest --preset windows-cross --parallel 2 -R "^($(IFS='|'; echo "${windows_seams[*]}"))$"
}

test_on_windows() {
    build_for_windows
    under_wine ctest --preset windows-cross --parallel 2 "$@"
}

# windows_command [STEP ARG...]: what `./dev windows` does.
windows_command() {
    local step=${1:-all}
    [ $# -eq 0 ] || shift
    case $step in
    build) build_for_windows ;;
    test) test_on_windows "$@" ;;
    package) make_windows_installer ;;
    install-test) test_windows_installer ;;
    shell) under_wine "$@" ;;
    all)
        test_on_windows
        test_windows_installer
        ;;
    *)
        say "unknown step \"$step\": there are build, test, package, install-test and shell"
        exit 2
        ;;
    esac
}
