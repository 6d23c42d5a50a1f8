# Makes every manual page anew, so that none is left of a noun that is gone.
# Takes PROGRAM (manual-pages), SCDOC, WRITTEN (this folder) and OUT (the folder of the pages).
file(REMOVE_RECURSE "${OUT}")
file(MAKE_DIRECTORY "${OUT}")
execute_process(COMMAND "${PROGRAM}" "${WRITTEN}" "${OUT}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB sources "${OUT}/*.scd")
foreach(source IN LISTS sources)
    cmake_path(GET source STEM LAST_ONLY page)
    execute_process(
        COMMAND "${SCDOC}"
        INPUT_FILE "${source}"
        OUTPUT_FILE "${OUT}/${page}"
        COMMAND_ERROR_IS_FATAL ANY
    )
    file(REMOVE "${source}")
endforeach()
