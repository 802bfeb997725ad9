# SPDX-License-Identifier: GPL-3.0-or-later
# The RPM packages, with -DPACKAGE_FORMAT=RPM: on Fedora, whose libraries they then name. The same on another system shows
# their structure alone. Included by packages.cmake, with its components and descriptions.
set(CPACK_GENERATOR RPM)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${PACKAGE_RELEASE})
set(CPACK_RPM_PACKAGE_RELEASE_DIST ON)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND MIT AND CC0-1.0 AND CC-BY-4.0")
set(CPACK_RPM_PACKAGE_URL ${PACKAGE_HOMEPAGE})
set(CPACK_RPM_PACKAGE_VENDOR Postject)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Folders that belong to others.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /etc /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d
    /usr/share/applications /usr/share/metainfo /usr/share/man /usr/share/man/man5 /usr/share/man/man8 /usr/share/icons
    /usr/share/icons/hicolor /usr/share/bash-completion /usr/share/bash-completion/completions /usr/share/zsh
    /usr/share/zsh/site-functions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/doc)
foreach(size IN ITEMS 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}
        /usr/share/icons/hicolor/${size}/apps)
endforeach()

set(same "postject-common = ${PROJECT_VERSION}-${PACKAGE_RELEASE}%{?dist}")
set(loaded "ca-certificates, qca-qt6-ossl")
set(CPACK_RPM_COMMON_PACKAGE_NAME postject-common)
set(CPACK_RPM_COMMON_PACKAGE_ARCHITECTURE noarch)
set(CPACK_RPM_SERVER_PACKAGE_NAME postject-server)
set(CPACK_RPM_SERVER_PACKAGE_REQUIRES "${same}, ${loaded}, systemd")
set(CPACK_RPM_SERVER_USER_FILELIST "%config(noreplace) /etc/postject/server.toml")
set(CPACK_RPM_SERVER_POST_INSTALL_SCRIPT_FILE ${CMAKE_CURRENT_SOURCE_DIR}/rpm/post)
set(CPACK_RPM_SERVER_PRE_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_SOURCE_DIR}/rpm/preun)
set(CPACK_RPM_SERVER_POST_UNINSTALL_SCRIPT_FILE ${CMAKE_CURRENT_SOURCE_DIR}/rpm/postun)
set(CPACK_RPM_CONSOLE_PACKAGE_NAME postject-console)
set(CPACK_RPM_CONSOLE_PACKAGE_REQUIRES "${same}, ${loaded}, qt6-qtsvg")
set(CPACK_RPM_CONSOLE_PACKAGE_SUGGESTS "qt6-qttranslations, qt6-qtwayland")

install(FILES linux/server.toml DESTINATION /etc/postject COMPONENT server)
