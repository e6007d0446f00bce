using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ScoArchive.Core.Dates;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Every mentioned date as JSON; <c>Schemas/mentions.schema.json</c> says what it promises.</summary>
/// <param name="Addresses">Where things are published.</param>
/// <param name="Mentions">The dates.</param>
public sealed record MentionsJson(IArchiveAddresses Addresses, ImmutableArray<ListedMention> Mentions) : IFileContent
{
    /// <summary>Gathers them from the timeline.</summary>
    public static MentionsJson Of(Timeline timeline, IArchiveAddresses addresses) => new(addresses, [.. timeline.Mentions.Select(ListedMention.Of)]);

    /// <inheritdoc/>
    public byte[] Write() => JsonFile.Write(json =>
    {
        json.WritePermalinks(Addresses);
        json.WriteObjects("mentions", Mentions, mention => mention.WriteTo(json));
    });
}

/// <summary>A mentioned date as data name it.</summary>
/// <param name="Mention">The date with the words that state it.</param>
/// <param name="Precision">Its smallest known part.</param>
/// <param name="View">Where it lies, seen from the document.</param>
/// <param name="Document">The document.</param>
/// <param name="Id">The permalink fragment of the paragraph.</param>
public sealed record ListedMention(DateMention Mention, DatePrecision Precision, TimeView View, Slug Document, BlockId Id)
{
    /// <summary>Names a mentioned date.</summary>
    public static ListedMention Of(DatedMention dated) => new(dated.Mention, dated.Precision, dated.View, dated.Passage.Document.Document.Slug, dated.Passage.Block.Id);

    /// <summary>Its members.</summary>
    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("edtf", Mention.Date.ToString());
        json.WriteString("precision", Names<DatePrecision>.All[Precision]);
        json.WriteBoolean("interval", Mention.Date.IsInterval);
        json.WriteKnown("earliest", Format(Mention.Date.Earliest));
        json.WriteKnown("latest", Format(Mention.Date.Latest));
        json.WriteString("view", Names<TimeView>.All[View]);
        json.WriteString("words", Mention.Words);
        json.WriteNumber("start", Mention.Start);
        json.WriteReference(Document.Value, Id);
    }

    private static string? Format(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What data call the values of a list.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
