#!/usr/bin/env bash
# Builds and runs the consumer with the flags of pkg-config: pkg-config.sh FOLDER_OF_MB_PC MAIN.cpp PROGRAM COMPILER
set -euo pipefail

export PKG_CONFIG_PATH=$1
read -ra flags <<<"$(pkg-config --cflags mb)"
read -ra libraries <<<"$(pkg-config --libs mb)"
"$4" -std=c++20 "${flags[@]}" "$2" -o "$3" "${libraries[@]}"
LD_LIBRARY_PATH="$(pkg-config --variable=libdir mb)" "$3" "$3-register" 2020-12-31
