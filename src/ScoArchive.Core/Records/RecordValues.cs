using System.Globalization;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Records;

/// <summary>Reads values that stand in several places of a record; what is wrong with one is reported.</summary>
internal static class RecordValues
{
    /// <summary>A name in an address; it is made of the text as it stands where that is no such name.</summary>
    /// <param name="map">The group that has it.</param>
    /// <param name="key">Its key.</param>
    /// <param name="text">The text; nothing is reported where it is empty.</param>
    public static Slug ReadSlug(YamlMap map, string key, string text)
    {
        if (text.Length > 0 && !Slug.IsValid(text))
        {
            map.Report(RecordCodes.BadValue, key, $"'{text}' cannot be part of an address", "use lower-case letters a to z, digits and single hyphens");
        }

        return new Slug(text);
    }

    /// <summary>A day of the calendar; <see langword="null"/> where there is none.</summary>
    public static DateOnly? ReadDay(YamlMap map, string key) => Read(map, key, map.Text(key) ?? "");

    /// <summary>A day of the calendar that has to be there; the first day of all where it is not.</summary>
    public static DateOnly ReadRequiredDay(YamlMap map, string key) => Read(map, key, map.RequiredText(key)) ?? DateOnly.MinValue;

    private static DateOnly? Read(YamlMap map, string key, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        if (text.Length > 0)
        {
            map.Report(RecordCodes.BadValue, key, $"'{text}' is not a day", "write it as 2026-01-31");
        }

        return null;
    }
}
