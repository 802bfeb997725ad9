// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/configurationfile.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <expected>

#include <toml++/toml.hpp>

namespace postject {

namespace {

using Reader = bool (*)(const toml::node &value, Given &given); // false: of the wrong type

struct Entry
{
    ConfigurationKey key;
    Reader read;
};

template <std::string Given::*member>
bool readText(const toml::node &value, Given &given)
{
    const std::optional<std::string> text = value.value<std::string>();
    if (text && (given.*member).empty()) // a flag beats the file
        given.*member = *text;
    return text.has_value();
}

template <bool Given::*member>
bool readFlag(const toml::node &value, Given &given)
{
    const std::optional<bool> flag = value.value_exact<bool>();
    given.*member = given.*member || flag.value_or(false);
    return flag.has_value();
}

bool readMail(const toml::node &value, Given &given)
{
    if (!value.is_table())
        return false;
    for (const auto &[key, node] : *value.as_table()) {
        const std::string name(key.str());
        const std::optional<std::string> text =
            node.is_integer() ? std::optional(std::to_string(*node.value<std::int64_t>())) : node.value<std::string>();
        if (!text || std::ranges::find(kMailOptions, name) == kMailOptions.end())
            return false;
        if (given.mail[name].empty())
            given.mail[name] = *text;
    }
    return true;
}

std::optional<QJsonValue> valueOf(const toml::node &node)
{
    if (const auto text = node.value_exact<std::string>())
        return QString::fromStdString(*text);
    if (const auto whole = node.value_exact<std::int64_t>())
        return QJsonValue(static_cast<qint64>(*whole));
    if (const auto number = node.value_exact<double>())
        return *number;
    if (!node.is_array())
        return std::nullopt;
    QJsonArray list;
    for (const toml::node &each : *node.as_array()) {
        const std::optional<QJsonValue> value = valueOf(each);
        if (!value)
            return std::nullopt;
        list.append(*value);
    }
    return list;
}

bool readProxies(const toml::node &value, Given &given)
{
    if (!value.is_array())
        return false;
    std::vector<std::string> proxies;
    for (const toml::node &each : *value.as_array()) {
        const auto text = each.value_exact<std::string>();
        if (!text)
            return false;
        proxies.push_back(*text);
    }
    if (given.trustedProxies.empty()) // a flag beats the file
        given.trustedProxies = std::move(proxies);
    return true;
}

// The table "settings": dotted keys are the names of the settings. The server knows which there are.
bool readSettingsTable(const toml::table &table, const QString &prefix, QJsonObject &settings)
{
    for (const auto &[key, node] : table) {
        const QString name = prefix + QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size()));
        if (node.is_table()) {
            if (!readSettingsTable(*node.as_table(), name + u'.', settings))
                return false;
        } else if (const std::optional<QJsonValue> value = valueOf(node)) {
            settings.insert(name, *value);
        } else {
            return false;
        }
    }
    return true;
}

bool readSettings(const toml::node &value, Given &given)
{
    return value.is_table() && readSettingsTable(*value.as_table(), {}, given.settings);
}

constexpr std::array kEntries{
    Entry{{"data_dir", "text", "Folder of the database"}, readText<&Given::dataDir>},
    Entry{{"key_dir", "text", "Folder under which the keys and the log's checkpoint lie, in \"postject\""},
          readText<&Given::keyDir>},
    Entry{{"listen", "text", "Address and port, such as \"127.0.0.1:8787\" or \"[::]:443\""}, readText<&Given::listen>},
    Entry{{"tls", "true or false", "Whether HTTPS is served on loopback too"}, readFlag<&Given::tls>},
    Entry{{"insecure_http", "true or false", "Whether plain HTTP is served outside loopback"},
          readFlag<&Given::insecureHttp>},
    Entry{{"certificate_file", "text", "Certificate chain (PEM), in place of the self-signed one"},
          readText<&Given::certificateFile>},
    Entry{{"key_file", "text", "The certificate's private key (PEM), without a passphrase"}, readText<&Given::keyFile>},
    Entry{{"trusted_proxies", "list of texts", "Addresses and ranges whose X-Forwarded-For counts"}, readProxies},
    Entry{{"city_database", "text", "City database (MMDB), in place of the shipped country database"},
          readText<&Given::cityDatabase>},
    Entry{{"mail", "table", "The mail server that alerts go to"}, readMail},
    Entry{{"settings", "table", "Settings that administrators then cannot change at run time"}, readSettings},
};

constexpr auto kKeys = [] {
    std::array<ConfigurationKey, kEntries.size()> keys{};
    std::ranges::transform(kEntries, keys.begin(), &Entry::key);
    return keys;
}();

constexpr std::array kMailKeys{
    ConfigurationKey{"server", "text", "Name or address of the mail server"},
    ConfigurationKey{"port", "number", "Its port; by itself 587, with \"tls\" 465"},
    ConfigurationKey{"encryption", "text", "\"starttls\" (unless another is named), \"tls\" or \"none\""},
    ConfigurationKey{"user", "text", "Who signs in to it; without one nobody does"},
    ConfigurationKey{"password", "text", "The password; better kept in a file of its own"},
    ConfigurationKey{"password_file", "text", "File whose first line is the password"},
    ConfigurationKey{"from", "text", "Sender of the mails"},
    ConfigurationKey{"helo_name", "text", "What this server calls itself to it, in place of its machine's name"},
    ConfigurationKey{"ca_file", "text", "Authorities (PEM) that may certify it, in place of the system's"},
    ConfigurationKey{"language", "text",
                     "Language of mails to accounts that chose none: ar, de, en, es, fr, ja or zh_CN"},
    ConfigurationKey{"hourly_cap", "number", "Mails to one address within an hour; the others become one digest"},
};
static_assert(std::ranges::equal(kMailKeys, kMailOptions, {}, &ConfigurationKey::name));

std::expected<toml::table, std::string> parse(const std::string &file)
{
    try {
        return toml::parse_file(file);
    } catch (const toml::parse_error &error) {
        const toml::source_position place = error.source().begin;
        std::string where = place.line > 0 ? "line " + std::to_string(place.line) + ": " : std::string();
        return std::unexpected(where + std::string(error.description()));
    }
}

} // namespace

std::span<const ConfigurationKey> configurationKeys()
{
    return kKeys;
}

std::span<const ConfigurationKey> mailKeys()
{
    return kMailKeys;
}

std::optional<std::string> readConfigurationFile(const std::string &file, Given &given)
{
    const auto table = parse(file);
    if (!table)
        return "can't read the configuration " + file + ": " + table.error();
    for (const auto &[name, value] : *table) {
        const auto entry =
            std::ranges::find_if(kEntries, [&](const Entry &each) { return each.key.name == name.str(); });
        if (entry == kEntries.end() || !entry->read(value, given))
            return "the configuration's \"" + std::string(name.str()) + "\" is unknown or of the wrong type";
    }
    return std::nullopt;
}

} // namespace postject
