# SPDX-License-Identifier: GPL-3.0-or-later
# Windows and macOS: the console, with the server inside it and every library that both need, as one installer.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(icons ${CMAKE_CURRENT_BINARY_DIR}/icons)
execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/icons
    ${PROJECT_SOURCE_DIR}/resources/icons/app.svg ${icons} COMMAND_ERROR_IS_FATAL ANY)
set(POSTJECT_LICENCE ${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt)

# Loaded at run time, so that neither Qt's script nor the linker knows of it.
find_library(QCA_OPENSSL NAMES qca-ossl libqca-ossl NO_CMAKE_FIND_ROOT_PATH REQUIRED
    PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/crypto ${QT6_INSTALL_PREFIX}/lib/qca-qt6/crypto)

if(WIN32)
    set(POSTJECT_ICON ${icons}/postject.ico)
    configure_file(windows/postject-console.rc.in postject-console.rc @ONLY)
    target_sources(postject-console PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/postject-console.rc)
    cmake_path(GET Qt6_DIR PARENT_PATH libraries)
    cmake_path(SET programs NORMALIZE "${libraries}/../../bin")
    install(CODE "
        file(GET_RUNTIME_DEPENDENCIES EXECUTABLES \"$<TARGET_FILE:postject-console>\" MODULES \"${QCA_OPENSSL}\"
            DIRECTORIES \"${programs}\" RESOLVED_DEPENDENCIES_VAR found
            PRE_EXCLUDE_REGEXES \"^api-ms-\" \"^ext-ms-\" POST_EXCLUDE_REGEXES \".*[Ss]ystem32.*\")
        file(INSTALL \${found} DESTINATION \"\${CMAKE_INSTALL_PREFIX}/bin\")" COMPONENT console)
    set(plugins plugins)
else()
    set_target_properties(postject-console PROPERTIES
        MACOSX_BUNDLE_BUNDLE_NAME "Postject Security Console"
        MACOSX_BUNDLE_GUI_IDENTIFIER ${PACKAGE_ID}
        MACOSX_BUNDLE_ICON_FILE postject.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    target_sources(postject-console PRIVATE ${icons}/postject.icns)
    set_source_files_properties(${icons}/postject.icns TARGET_DIRECTORY postject-console PROPERTIES
        MACOSX_PACKAGE_LOCATION Resources)
    set(plugins postject-console.app/Contents/PlugIns)
endif()
install(FILES ${QCA_OPENSSL} DESTINATION ${plugins}/crypto COMPONENT console)
# Qt's own libraries, plugins and translations, after the programs are in place.
qt_generate_deploy_app_script(TARGET postject-console OUTPUT_SCRIPT deploy)
install(SCRIPT ${deploy} COMPONENT console)
add_custom_target(postject_installed DEPENDS postject-console)

if(WIN32)
    include(windows/nsis.cmake)
else()
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_NAME Postject)
    set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
    set(CPACK_PACKAGE_FILE_NAME postject-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR})
    set(CPACK_DMG_VOLUME_NAME "Postject Security Console")
    set(CPACK_RESOURCE_FILE_LICENSE ${POSTJECT_LICENCE})
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
include(CPack)
