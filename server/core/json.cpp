// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/json.h"

#include <QJsonArray>
#include <QJsonValue>

#include <yyjson.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace postject {

namespace {

using Document = std::shared_ptr<yyjson_doc>;

constexpr int kMaxDepth = 8;
constexpr std::size_t kMembersMax = 256; // of an object that becomes a QJsonObject
constexpr std::size_t kValuesMax = 4096; // of it and all below it, names included
constexpr std::size_t kNamesAtHand = 32;
constexpr qsizetype kStepMaxLength = 64;           // of each name on the way to a fault
constexpr double kExactDoubles = 9007199254740992; // 2^53: up to here each whole number is one

Error invalid(const char *why)
{
    return Error{.code = ErrorCode::InvalidRequest, .detail = QString::fromLatin1(why)};
}

QString stringOf(yyjson_val *value)
{
    const QByteArrayView text(yyjson_get_str(value), static_cast<qsizetype>(yyjson_get_len(value)));
    // QString takes one at the beginning for a mark of the encoding; in JSON it is a character like any other.
    constexpr QByteArrayView kMark("\xef\xbb\xbf");
    return text.startsWith(kMark) ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(text.sliced(kMark.size()))
                                  : QString::fromUtf8(text);
}

QJsonValue valueOf(yyjson_val *value);

QJsonObject objectOf(yyjson_val *value)
{
    QJsonObject object;
    std::size_t index = 0, count = 0;
    yyjson_val *name = nullptr, *member = nullptr;
    yyjson_obj_foreach(value, index, count, name, member)
    {
        object.insert(stringOf(name), valueOf(member));
    }
    return object;
}

QJsonArray arrayOf(yyjson_val *value)
{
    QJsonArray array;
    std::size_t index = 0, count = 0;
    yyjson_val *element = nullptr;
    yyjson_arr_foreach(value, index, count, element)
    {
        array.append(valueOf(element));
    }
    return array;
}

// Of what check() has passed.
QJsonValue valueOf(yyjson_val *value)
{
    switch (yyjson_get_type(value)) {
    case YYJSON_TYPE_BOOL:
        return yyjson_get_bool(value);
    case YYJSON_TYPE_NUM:
        if (yyjson_is_sint(value))
            return static_cast<qint64>(yyjson_get_sint(value));
        if (yyjson_is_uint(value) && yyjson_get_uint(value) <= static_cast<std::uint64_t>(INT64_MAX))
            return static_cast<qint64>(yyjson_get_uint(value));
        return yyjson_get_num(value);
    case YYJSON_TYPE_STR:
        return stringOf(value);
    case YYJSON_TYPE_ARR:
        return arrayOf(value);
    case YYJSON_TYPE_OBJ:
        return objectOf(value);
    default:
        return QJsonValue::Null;
    }
}

// The document, whose root is an object.
Result<Document> readObject(QByteArrayView text, yyjson_read_flag flags, std::size_t valuesMax)
{
    // Without flags of leniency yyjson is strict RFC 8259 and checks the UTF-8 and the surrogates. INSITU needs a
    // writable buffer, so that without it the input stays as it is, whatever the const_cast suggests.
    yyjson_read_err error{};
    Document doc(yyjson_read_opts(const_cast<char *>(text.data()), static_cast<std::size_t>(text.size()), flags,
                                  nullptr, &error),
                 [](yyjson_doc *read) { yyjson_doc_free(read); });
    if (!doc) {
        return std::unexpected(Error{
            .code = ErrorCode::InvalidRequest,
            .detail = u"The body is not JSON: %1 at byte %2."_s.arg(QString::fromLatin1(error.msg)).arg(error.pos)});
    }
    if (yyjson_doc_get_val_count(doc.get()) > valuesMax)
        return std::unexpected(invalid("The body holds too many values."));
    if (!yyjson_is_obj(yyjson_doc_get_root(doc.get())))
        return std::unexpected(invalid("The body must be a JSON object."));
    return doc;
}

std::string_view textOf(yyjson_val *value)
{
    return {yyjson_get_str(value), yyjson_get_len(value)};
}

std::string_view rawOf(yyjson_val *value)
{
    return {yyjson_get_raw(value), yyjson_get_len(value)};
}

// As an error of the value itself: whoever holds it puts the way to it in front.
std::unexpected<Error> faulty(const QString &detail, const QString &message)
{
    return std::unexpected(
        Error{.code = ErrorCode::InvalidRequest, .detail = detail, .fields = {{QString(), message}}});
}

Result<void> behind(const QString &step, Result<void> checked)
{
    if (checked)
        return checked;
    QString &way = checked.error().fields.first().field;
    way = step.left(kStepMaxLength) + (way.isEmpty() || way.startsWith(u'[') ? u""_s : u"."_s) + way;
    return checked;
}

// Of what JSON takes for a number; none beyond the range of a double, at either end. The C++ library of macOS reads no
// double by std::from_chars().
std::optional<double> doubleOf(std::string_view number)
{
    bool isRead = false;
    const double value = QByteArrayView(number).toDouble(&isRead);
    return isRead ? std::optional(value) : std::nullopt;
}

// Every reader of it must be able to take it for a double.
bool isInRange(std::string_view number)
{
    if (number.size() < std::numeric_limits<double>::max_exponent10 && !number.contains('e') && !number.contains('E'))
        return true;
    return doubleOf(number).has_value();
}

Result<void> check(yyjson_val *value, std::size_t membersMax, int depth);

Result<void> checkObject(yyjson_val *value, std::size_t membersMax, int depth)
{
    if (yyjson_obj_size(value) > membersMax)
        return faulty(u"The body holds an object with too many members."_s, u"has too many members"_s);
    // Most objects are small: their names are sorted without an allocation.
    std::array<std::string_view, kNamesAtHand> few;
    std::vector<std::string_view> many(yyjson_obj_size(value) > few.size() ? yyjson_obj_size(value) : 0);
    const std::span<std::string_view> names =
        many.empty() ? std::span(few).first(yyjson_obj_size(value)) : std::span(many);
    std::size_t index = 0, count = 0;
    yyjson_val *name = nullptr, *member = nullptr;
    yyjson_obj_foreach(value, index, count, name, member)
    {
        if (const auto plain = check(name, membersMax, depth); !plain)
            return plain;
        if (const auto sound = check(member, membersMax, depth + 1); !sound)
            return behind(stringOf(name), sound);
        names[index] = textOf(name);
    }
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice == names.end())
        return {};
    const QString which = QString::fromUtf8(twice->data(), static_cast<qsizetype>(twice->size()));
    return behind(which, faulty(u"The body names a member twice."_s, u"is given twice"_s));
}

// What yyjson itself does not refuse.
Result<void> check(yyjson_val *value, std::size_t membersMax, int depth)
{
    if (depth > kMaxDepth)
        return faulty(u"The body is nested too deep."_s, u"is nested too deep"_s);
    if (yyjson_is_str(value) && textOf(value).contains('\0'))
        return faulty(u"The body holds a string with U+0000."_s, u"must not hold U+0000"_s);
    if (yyjson_is_raw(value) && !isInRange(rawOf(value)))
        return faulty(u"The body holds a number beyond what a double can be."_s, u"is no number that can be kept"_s);
    if (yyjson_is_obj(value))
        return checkObject(value, membersMax, depth);
    if (!yyjson_is_arr(value))
        return {};
    std::size_t index = 0, count = 0;
    yyjson_val *element = nullptr;
    yyjson_arr_foreach(value, index, count, element)
    {
        if (const auto sound = check(element, membersMax, depth + 1); !sound)
            return behind(u"[%1]"_s.arg(index), sound);
    }
    return {};
}

// Of a sound document. The way to what is not, where there is one, is its field.
Result<yyjson_val *> checkedRoot(const Document &doc, std::size_t membersMax)
{
    yyjson_val *root = yyjson_doc_get_root(doc.get());
    Result<void> checked = check(root, membersMax, 1);
    if (checked)
        return root;
    if (checked.error().fields.first().field.isEmpty()) // the name of one of the root's members
        checked.error().fields.clear();
    return std::unexpected(checked.error());
}

} // namespace

Result<QJsonObject> parseJsonObject(QByteArrayView text)
{
    return readObject(text, YYJSON_READ_NOFLAG, kValuesMax).and_then([](const Document &doc) {
        return checkedRoot(doc, kMembersMax).transform(objectOf);
    });
}

bool JsonView::isNull() const
{
    return yyjson_is_null(m_value);
}

bool JsonView::isString() const
{
    return yyjson_is_str(m_value);
}

bool JsonView::isObject() const
{
    return yyjson_is_obj(m_value);
}

bool JsonView::isArray() const
{
    return yyjson_is_arr(m_value);
}

QByteArrayView JsonView::string() const
{
    return isString() ? QByteArrayView(yyjson_get_str(m_value), static_cast<qsizetype>(yyjson_get_len(m_value)))
                      : QByteArrayView();
}

// RFC 8259 section 6 knows one kind of number: 200, 200.0 and 2e2 are the same.
std::optional<qint64> JsonView::integer() const
{
    if (!yyjson_is_raw(m_value))
        return std::nullopt;
    const std::string_view number = rawOf(m_value);
    const char *const begin = number.data(), *const end = begin + number.size();
    qint64 whole = 0;
    if (const auto read = std::from_chars(begin, end, whole); read.ec == std::errc() && read.ptr == end)
        return whole;
    const std::optional<double> value = doubleOf(number);
    if (!value || std::abs(*value) > kExactDoubles || *value != std::trunc(*value))
        return std::nullopt;
    return static_cast<qint64>(*value);
}

qsizetype JsonView::size() const
{
    return static_cast<qsizetype>(isArray() ? yyjson_arr_size(m_value) : yyjson_obj_size(m_value));
}

QByteArray JsonView::written() const
{
    if (yyjson_is_raw(m_value)) // a number, as it came
        return QByteArray(yyjson_get_raw(m_value), static_cast<qsizetype>(yyjson_get_len(m_value)));
    std::size_t length = 0;
    char *text = yyjson_val_write(m_value, YYJSON_WRITE_NOFLAG, &length);
    QByteArray bytes(text, static_cast<qsizetype>(length));
    ::free(text);
    return bytes;
}

void JsonView::visitMembers(void *to, void (*take)(void *, QByteArrayView, JsonView)) const
{
    std::size_t index = 0, count = 0;
    yyjson_val *name = nullptr, *member = nullptr;
    yyjson_obj_foreach(m_value, index, count, name, member)
    {
        take(to, QByteArrayView(yyjson_get_str(name), static_cast<qsizetype>(yyjson_get_len(name))), JsonView(member));
    }
}

void JsonView::visitElements(void *to, void (*take)(void *, JsonView)) const
{
    std::size_t index = 0, count = 0;
    yyjson_val *element = nullptr;
    yyjson_arr_foreach(m_value, index, count, element)
    {
        take(to, JsonView(element));
    }
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView text)
{
    constexpr std::size_t kAny = std::numeric_limits<std::size_t>::max();
    return readObject(text, YYJSON_READ_NUMBER_AS_RAW, kAny).and_then([](const Document &doc) {
        return checkedRoot(doc, kAny).transform([&](yyjson_val *) { return JsonDocument(doc); });
    });
}

JsonView JsonDocument::root() const
{
    return JsonView(yyjson_doc_get_root(m_doc.get()));
}

} // namespace postject
