using System.Collections.Immutable;
using System.Text;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Languages;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Seeds;
using ScoArchive.Core.Yaml;

namespace ScoArchive.Core.Records;

/// <summary>Reads an editor's record; every problem is reported with its line, all in one run.</summary>
public sealed class RecordReader
{
    private readonly List<Diagnostic> _problems = [];
    private readonly string _file;

    private RecordReader(string file) => _file = file;

    /// <summary>Reads a record.</summary>
    /// <param name="file">The record's file name, for messages.</param>
    /// <param name="text">Its YAML text.</param>
    public static Outcome<EditorialRecord> Read(string file, string text)
    {
        var reader = new RecordReader(file);
        EditorialRecord? record = YamlReader.Read(file, text, reader._problems) is { } map ? reader.ReadRecord(map) : null;
        return reader._problems.Count > 0 || record is null
            ? Outcome.Failed<EditorialRecord>(reader._problems)
            : Outcome.Of(record);
    }

    private EditorialRecord ReadRecord(YamlMap map)
    {
        YamlMap[] related = [.. map.Maps("related")];
        TombstoneStatement? tombstone = map.Map("tombstone") is { } group ? TombstoneReader.Read(group) : null;
        var record = new EditorialRecord(
            _file, ReadMetadata(map, related), ReadGuidance(map), ReadTopics(map), ReadDecisions(map), ReadReferences(map, related, tombstone))
        {
            Tombstone = tombstone,
            Reading = ReadReading(map),
            Original = map.Map("original") is { } original ? ReadOriginal(original) : null,
        };
        map.Finish();
        return record;
    }

    private static DocumentMetadata ReadMetadata(YamlMap map, YamlMap[] related) => new(
        RecordValues.ReadSlug(map, "slug", map.RequiredText("slug")),
        ReadTitle(map),
        ReadKind(map),
        ReadDate(map, "date", map.RequiredText("date")),
        ReadDate(map, "eventDate", map.Text("eventDate")),
        ReadWords(map, "place"),
        ReadWords(map, "issuer"),
        ReadWords(map, "publisher"),
        ReadWords(map, "author"),
        ReadSource(map),
        ReadLanguage(map),
        map.RequiredText("rights"),
        [.. related.Select(ReadRelated)],
        map.Texts("notes"),
        [.. map.TextItems("formerSlugs").Select(item => RecordValues.ReadSlug(map, "formerSlugs", item.Value))],
        RecordValues.ReadDay(map, "published"),
        RecordValues.ReadDay(map, "revised"),
        IsCatalogued: true);

    private static string ReadTitle(YamlMap map)
    {
        map.RequiredText("title");
        string title = ReadWords(map, "title");
        if (title.Length > 0 && !title.EnumerateRunes().Any(Rune.IsLetterOrDigit))
        {
            Bad(map, "title", $"the title '{title}' holds no word", "write the document's title");
        }

        return title;
    }

    // Metadata goes into feeds, citations and the page's head, where only the words count.
    private static string ReadWords(YamlMap map, string key) =>
        string.Join(' ', (map.Text(key) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static SourceStatement ReadSource(YamlMap map) => map.Map("source") is { } source
        ? new SourceStatement(source.RequiredText("name"), ReadAddress(source), source.Text("obtained") ?? "")
        : SourceStatement.Unknown;

    private static string ReadAddress(YamlMap source)
    {
        string address = source.Text("address") ?? "";
        bool isAddress = Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https") && uri.IsWellFormedOriginalString();
        if (address.Length > 0 && !isAddress)
        {
            Bad(source, "address", $"'{address}' is not a web address", "write for instance https://example.org/texts/1.html");
        }

        return address;
    }

    private static RelatedDocument ReadRelated(YamlMap map)
    {
        string relation = map.RequiredText("relation");
        Slug slug = RecordValues.ReadSlug(map, "document", map.RequiredText("document"));
        if (!Enum.TryParse(Spell(relation), out DocumentRelation parsed) || !Enum.IsDefined(parsed))
        {
            Bad(map, "relation", $"'{relation}' is not a relation", "use one of: " + ListNames<DocumentRelation>());
        }

        return new RelatedDocument(slug, parsed);
    }

    // Relations of a document that is gone are history, and need not lead anywhere any more.
    private ImmutableArray<SlugReference> ReadReferences(YamlMap map, YamlMap[] related, TombstoneStatement? tombstone) =>
    [
        new SlugReference(new Slug(map.Text("slug") ?? ""), tombstone is null ? SlugRole.Own : SlugRole.Gone, _file, map.LineOf("slug")),
        .. map.TextItems("formerSlugs").Select(item => new SlugReference(new Slug(item.Value), SlugRole.Former, _file, item.Line)),
        .. (tombstone is null ? related : []).Select(other => new SlugReference(new Slug(other.Text("document") ?? ""), SlugRole.Related, _file, other.LineOf("document"))),
        .. (tombstone?.Successors ?? []).Select(slug => new SlugReference(slug, SlugRole.Successor, _file, tombstone!.RecordLine)),
    ];

    private EditorialGuidance ReadGuidance(YamlMap map) => new(
        _file,
        map.Text("language") ?? "",
        [.. map.Maps("corrections").Select(ReadCorrection)],
        [.. map.Maps("paragraphBreaks").Select(item =>
            new ParagraphBreak(item.RequiredNumber("line"), item.RequiredText("before"), item.Line))],
        [.. map.Maps("setAside").Select(ReadSetAside)]);

    private static OriginalStatement ReadOriginal(YamlMap map)
    {
        string file = map.RequiredText("file");
        if (file.Length > 0 && (file.AsSpan().IndexOfAny("/\\:") >= 0 || file[0] == '.'))
        {
            Bad(map, "file", $"'{file}' is not the name of a file in seeds/originals", "write the name alone, without a folder");
            file = "";
        }

        string sha256 = map.RequiredText("sha256");
        if (sha256.Length > 0 && (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)))
        {
            Bad(map, "sha256", $"'{sha256}' is not a SHA-256", "write its 64 hexadecimal digits with small letters, as sha256sum prints them");
        }

        return new OriginalStatement(file, sha256, map.RequiredText("extractor"), map.Line);
    }

    private static StatedReading ReadReading(YamlMap map)
    {
        string encoding = map.Text("encoding") ?? "";
        if (encoding.Length > 0 && !NamedEncoding.IsKnown(encoding))
        {
            Bad(map, "encoding", $"'{encoding}' is no encoding that texts are read in", "use one of: " + string.Join(", ", NamedEncoding.Names));
        }

        string damage = map.Text("damage") ?? "";
        if (damage is not ("" or "accepted"))
        {
            Bad(map, "damage", $"damage can only be accepted, and here is '{damage}'", "write 'accepted', or leave it out");
        }

        string reason = damage.Length > 0 ? map.RequiredText("damageReason") : map.Text("damageReason") ?? "";
        if (damage.Length == 0 && reason.Length > 0)
        {
            Bad(map, "damageReason", "a reason is given, but damage is not accepted", "add 'damage: accepted', or leave out the reason");
        }

        return new StatedReading(encoding.ToLowerInvariant(), damage.Length > 0 ? reason : "");
    }

    private static Correction ReadCorrection(YamlMap map)
    {
        bool isSic = map.Flag("sic");
        string words = map.RequiredText("seed");
        string corrected = isSic ? words : map.RequiredText("corrected");
        if (isSic && map.Has("corrected"))
        {
            Bad(map, "corrected", "words marked as 'sic' are kept, and here others are given for them", "leave out 'sic' or 'corrected'");
        }

        return new Correction(map.RequiredNumber("line"), words, corrected, map.RequiredText("reason"), map.Line) { Mark = isSic ? WordMark.Sic : WordMark.Corrected };
    }

    private static SetAside ReadSetAside(YamlMap map)
    {
        string name = map.RequiredText("kind");
        if (!Enum.TryParse(Spell(name), out InterventionKind kind) || kind > InterventionKind.Source)
        {
            Bad(map, "kind", $"'{name}' does not set words aside", "use one of: boilerplate, pageNumber, runningHeader, dateline, credit, signature, source");
        }

        int first = map.RequiredNumber("line");
        return new SetAside(first, map.Number("lastLine") ?? first, map.Text("words") ?? "", kind, map.RequiredText("reason"), map.Line);
    }

    private static CuratedTopics ReadTopics(YamlMap map) => map.Map("topics") is { } topics
        ? new CuratedTopics(ReadTopicList(topics, "add"), ReadTopicList(topics, "remove"))
        : CuratedTopics.None;

    private static ImmutableArray<CuratedTopic> ReadTopicList(YamlMap map, string key) =>
        [.. map.TextItems(key).Select(item => new CuratedTopic(item.Value, item.Line))];

    private static PermalinkDecisions ReadDecisions(YamlMap map) => new(
        [.. map.Maps("withdrawn").Select(item =>
            new Withdrawal(new BlockId(item.RequiredText("paragraph")), item.RequiredText("reason"), item.Line))],
        [.. map.Maps("aliases").Select(item =>
            new DeclaredAlias(new BlockId(item.RequiredText("paragraph")), new BlockId(item.RequiredText("to")), item.Line))],
        map.Text("published") ?? "",
        map.Text("revised") ?? "",
        map.Text("revisionReason") ?? "");

    private static string ReadKind(YamlMap map)
    {
        string kind = map.RequiredText("kind");
        if (kind.Length > 0 && !Slug.IsValid(kind))
        {
            Bad(map, "kind", $"'{kind}' is not a document kind", "write it in lower-case words joined by hyphens, such as news-report");
        }

        return kind;
    }

    private static string ReadLanguage(YamlMap map)
    {
        string language = map.RequiredText("language");
        if (language.Length == 0 || LanguageTag.IsWellFormed(language))
        {
            return LanguageTag.Canonical(language);
        }

        Bad(map, "language", $"'{language}' is not a BCP 47 language tag", "write for instance en, fa, ru or zh-Hans");
        return language;
    }

    // Texts speak of decades, but a document that is dated only by one could not be cited by year.
    private static Edtf? ReadDate(YamlMap map, string key, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        bool isDate = Edtf.TryParse(text, out Edtf date);
        bool isDecade = date is { Start.IsDecade: true } or { End.IsDecade: true };
        if (isDate && !isDecade)
        {
            return date;
        }

        string problem = isDate ? "dates a document by a decade" : DescribeRefusal(EdtfGrammar.Classify(text));
        Bad(map, key, $"'{text}' {problem}", "write for instance 2023-07-04, 2023-07, 2023-07-05? (uncertain), 2018/2023 or 2018/..");
        return null;
    }

    private static string DescribeRefusal(EdtfFeature feature) => feature switch
    {
        EdtfFeature.Season => "names a season or another part of a year; the archive dates documents by year, month or day",
        EdtfFeature.BeforeYearOne => "lies before the year 1",
        EdtfFeature.AfterYear9999 => "lies after the year 9999",
        EdtfFeature.Time => "has a time of day; the archive dates documents by day",
        EdtfFeature.Set => "is a set of dates; the archive dates a document by one date or interval",
        EdtfFeature.UnknownDigits => "leaves digits open; the archive reads an unknown year, month or day only",
        EdtfFeature.DoubtfulPart => "doubts a part of the date; the archive marks the date as a whole, at its end",
        EdtfFeature.SignificantDigits => "counts significant digits, which the archive does not read",
        EdtfFeature.UnknownEnd => "is an interval whose one end is unknown; the archive reads open ends, written with two dots",
        EdtfFeature.NoEnds => "is an interval without ends",
        EdtfFeature.Reversed => "is an interval that ends before it starts",
        _ => "is not an EDTF date",
    };

    private static void Bad(YamlMap map, string key, string message, string hint) => map.Report(RecordCodes.BadValue, key, message, hint);

    private static string Spell(string name) => string.Concat(name.Split('-').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string ListNames<T>()
        where T : struct, Enum =>
        string.Join(", ", Enum.GetNames<T>().Select(name => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()))));
}
