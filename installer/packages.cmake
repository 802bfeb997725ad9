# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian packages, one for each component: "cpack" in the build folder makes them once postject_installed is built; or
# the RPM packages (rpm.cmake). shlibdeps finds the libraries; what is loaded at run time (plugins, certificates) is named here.
set(PACKAGE_RELEASE 1 CACHE STRING "Number of this packaging of the version; a higher one is an upgrade")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME postject)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL server common)
if(BUILD_CONSOLE)
    list(APPEND CPACK_COMPONENTS_ALL console)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${PACKAGE_MAINTAINER})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PACKAGE_HOMEPAGE})
set(CPACK_DEBIAN_PACKAGE_SOURCE postject)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(version ${PROJECT_VERSION}-${PACKAGE_RELEASE})
set(loaded "ca-certificates, libqca-qt6-plugins")

set(CPACK_DEBIAN_COMMON_PACKAGE_NAME postject-common)
set(CPACK_DEBIAN_COMMON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_COMMON_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_COMMON_PACKAGE_SECTION admin)
set(CPACK_COMPONENT_COMMON_DESCRIPTION "Security server and console of an API platform: common files
The country database that requests are placed by, configuration files for
nginx, Caddy and Traefik, the description of the API, and the documentation.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME postject-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "postject-common (= ${version}), ${loaded}, systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm)
set(CPACK_COMPONENT_SERVER_DESCRIPTION "Security server that guards the accounts of an API platform
A REST server for sign-in with two-factor authentication, IP whitelists,
blocks of addresses that guess passwords, alerts, and an activity log that
cannot be changed unnoticed. It needs no screen.")

set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME postject-console)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SECTION admin)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "postject-common (= ${version}), ${loaded}, qt6-svg-plugins")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "Desktop console that guards the accounts of an API platform
Shows alerts, activity and blocked addresses, and lets an administrator act
on them. It runs the security server itself, or connects to one elsewhere.")

if(PACKAGE_FORMAT STREQUAL RPM)
    include(rpm.cmake)
endif()

# Documents that each package must have; the changelog as Debian wants it.
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian CONTENT
"postject (${version}) unstable; urgency=medium

  * Version ${PROJECT_VERSION}; see /usr/share/doc/postject-common/changelog.gz.

 -- ${PACKAGE_MAINTAINER}  ${CHANGELOG_DATE}
")
add_custom_command(OUTPUT changelog.Debian.gz changelog.gz DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM
    COMMAND gzip -9nc ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian > changelog.Debian.gz
    COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > changelog.gz)
add_custom_target(postject_changelogs DEPENDS changelog.Debian.gz changelog.gz)
add_dependencies(postject_installed postject_changelogs)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    install(FILES debian/copyright DESTINATION ${share}/doc/postject-${component} COMPONENT ${component})
    if(PACKAGE_FORMAT STREQUAL DEB)
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz DESTINATION ${share}/doc/postject-${component}
            COMPONENT ${component})
    endif()
endforeach()
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${share}/doc/postject-common COMPONENT common)

# The time of every file in the packages.
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/packagedate.cmake CONTENT "set(ENV{SOURCE_DATE_EPOCH} ${SOURCE_DATE})\n")
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_BINARY_DIR}/packagedate.cmake)
include(CPack)
