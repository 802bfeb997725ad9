# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows, without what goes into it: tests/packages/nsis compiles it with something else. POSTJECT_ICON
# and POSTJECT_LICENCE are files.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Postject)
set(CPACK_PACKAGE_VENDOR Postject)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_FILE_NAME postject-${PROJECT_VERSION}-windows-x86_64)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Postject Security Console")
set(CPACK_PACKAGE_EXECUTABLES postject-console "Postject Security Console")
set(CPACK_RESOURCE_FILE_LICENSE ${POSTJECT_LICENCE})
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_NSIS_DISPLAY_NAME "Postject Security Console")
set(CPACK_NSIS_PACKAGE_NAME "Postject Security Console")
set(CPACK_NSIS_MUI_ICON ${POSTJECT_ICON})
set(CPACK_NSIS_MUI_UNIICON ${POSTJECT_ICON})
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\postject-console.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PACKAGE_HOMEPAGE})
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON) # an upgrade leaves no library of the version before
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
