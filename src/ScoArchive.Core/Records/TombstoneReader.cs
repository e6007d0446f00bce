using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Records;

/// <summary>Reads what a record states about a document that is no longer published.</summary>
internal static class TombstoneReader
{
    private static readonly ImmutableArray<string> Fates = [.. Enum.GetNames<Fate>().Select(name => name.ToLowerInvariant())];

    /// <summary>Reads the group <c>tombstone</c>; what is wrong with it is reported.</summary>
    public static TombstoneStatement Read(YamlMap map)
    {
        ImmutableArray<Slug> successors = [.. map.TextItems("into").Select(item => RecordValues.ReadSlug(map, "into", item.Value))];
        return new TombstoneStatement(
            ReadFate(map, successors), RecordValues.ReadRequiredDay(map, "date"), ReadReason(map), successors,
            [.. map.Maps("paragraphs").Select(item => ReadLanding(item, successors))], map.Line);
    }

    private static Fate ReadFate(YamlMap map, ImmutableArray<Slug> successors)
    {
        string text = map.RequiredText("fate");
        int place = Fates.IndexOf(text);
        if (place < 0)
        {
            if (text.Length > 0)
            {
                Bad(map, "fate", $"'{text}' is not what becomes of a document", "use one of: " + string.Join(", ", Fates));
            }

            return Fate.Withdrawn;
        }

        var fate = (Fate)place;
        bool fits = fate switch
        {
            Fate.Merged => successors.Length == 1,
            Fate.Split => successors.Length > 1,
            _ => successors.IsEmpty,
        };
        if (!fits)
        {
            Bad(map, map.Has("into") ? "into" : "fate", $"a document that was {text} is not named with {successors.Length.ToString(CultureInfo.InvariantCulture)} others under 'into'",
                fate switch
                {
                    Fate.Merged => "name the one document that it is part of now",
                    Fate.Split => "name the documents, two or more, that have its text now",
                    _ => "take 'into' out, or write merged or split",
                });
        }

        return fate;
    }

    private static string ReadReason(YamlMap map)
    {
        string reason = string.Join(' ', map.RequiredText("reason").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (map.Has("reason") && !reason.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            Bad(map, "reason", "the reason holds no word", "tell readers why the document is gone");
        }

        return reason;
    }

    private static StatedLanding ReadLanding(YamlMap map, ImmutableArray<Slug> successors)
    {
        var landing = new StatedLanding(
            new BlockId(map.RequiredText("paragraph")),
            new ParagraphAddress(RecordValues.ReadSlug(map, "document", map.Text("document") ?? (successors is [Slug only] ? only.Value : "")), new BlockId(map.RequiredText("to"))),
            map.Line);
        if (!successors.Contains(landing.Target.Document))
        {
            Bad(map, "document", $"'{landing.Target.Document}' is not one of the documents under 'into'", "name one of them");
        }

        return landing;
    }

    private static void Bad(YamlMap map, string key, string message, string hint) => map.Report(RecordCodes.BadValue, key, message, hint);
}
