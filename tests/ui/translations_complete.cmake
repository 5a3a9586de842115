# SPDX-License-Identifier: GPL-3.0-or-later
# Fails where a word of the window has no translation: brings the words of the sources into copies of the .ts files,
# as the target update_translations does, and looks for any that is new there.
# Needs BUILD and SOURCE (folders), QT_LINGUIST (Qt6LinguistTools_DIR) and LUPDATE (program).
set(project ${BUILD}/app/station/.lupdate/evrak-station_project)
set(copies ${BUILD}/tests/ui/translations)
execute_process(COMMAND ${CMAKE_COMMAND} -DIN_FILE=${project}.cmake -DOUT_FILE=${copies}.json
    -P ${QT_LINGUIST}/GenerateLUpdateProject.cmake COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE ${copies})
file(GLOB originals ${SOURCE}/app/station/translations/*.ts)
file(COPY ${originals} DESTINATION ${copies})
file(READ ${copies}.json text)
foreach(original IN LISTS originals)
    get_filename_component(name ${original} NAME)
    string(REGEX REPLACE "\"[^\"]*${name}\"" "\"${copies}/${name}\"" text "${text}")
endforeach()
file(WRITE ${copies}.json "${text}")
execute_process(COMMAND ${LUPDATE} -project ${copies}.json -no-obsolete -locations none OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY)
foreach(original IN LISTS originals)
    get_filename_component(name ${original} NAME)
    file(READ ${copies}/${name} text)
    string(REGEX MATCHALL "type=\"unfinished\"" missing "${text}")
    list(LENGTH missing count)
    string(REGEX MATCHALL "<message" messages "${text}")
    list(LENGTH messages all)
    message(STATUS "${name}: ${count} of ${all} without a translation")
    if(count GREATER 0 OR all LESS 100)
        list(APPEND wanting ${name})
    endif()
endforeach()
if(wanting OR NOT originals)
    message(FATAL_ERROR "Not complete: ${wanting}. Run `cmake --build ${BUILD} --target update_translations`.")
endif()
