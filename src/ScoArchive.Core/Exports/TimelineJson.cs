using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using ScoArchive.Core.Indices;

namespace ScoArchive.Core.Exports;

/// <summary>Writes the timeline as JSON; <c>Schemas/mentions.schema.json</c> says what the mentions promise.</summary>
/// <param name="timeline">The timeline.</param>
/// <param name="addresses">Where things are published.</param>
public sealed class TimelineJson(Timeline timeline, IArchiveAddresses addresses)
{
    /// <summary>The years with their documents and the number of mentioned dates.</summary>
    public byte[] WriteOverview() => JsonFile.Write(json => json.WriteObjects("years", timeline.Years, year =>
    {
        json.WriteNumber("year", year);
        WriteDocuments(json, year);
        json.WriteStartObject("mentions");
        ILookup<TimeView, DatedMention> views = timeline.MentionsIn(year).ToLookup(dated => dated.View);
        foreach (TimeView view in Enum.GetValues<TimeView>())
        {
            json.WriteNumber(NameOf(view), views[view].Count());
        }

        json.WriteEndObject();
    }));

    /// <summary>Every mentioned date.</summary>
    public byte[] WriteMentions() => JsonFile.Write(json =>
    {
        json.WritePermalinks(addresses);
        json.WriteObjects("mentions", timeline.Mentions, dated => WriteMention(json, dated));
    });

    /// <summary>One year: its documents and the dates in it that texts mention.</summary>
    public byte[] WriteYear(int year) => JsonFile.Write(json =>
    {
        json.WriteNumber("year", year);
        WriteDocuments(json, year);
        json.WritePermalinks(addresses);
        json.WriteObjects("mentions", timeline.MentionsIn(year), dated => WriteMention(json, dated));
    });

    private static string NameOf<T>(T value)
        where T : struct, Enum => Names<T>.All[value];

    private static string? Format(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void WriteDocuments(Utf8JsonWriter json, int year) => json.WriteObjects("documents", timeline.DocumentsIn(year), document =>
    {
        json.WriteString("slug", document.Document.Slug.Value);
        json.WriteString("title", document.Metadata.Title);
        json.WriteKnown("date", document.Metadata.FilingDate?.ToString());
        json.WriteString("url", addresses.Of(document));
    });

    private static void WriteMention(Utf8JsonWriter json, DatedMention dated)
    {
        json.WriteString("edtf", dated.Mention.Date.ToString());
        json.WriteString("precision", NameOf(dated.Precision));
        json.WriteBoolean("interval", dated.Mention.Date.IsInterval);
        json.WriteKnown("earliest", Format(dated.Mention.Date.Earliest));
        json.WriteKnown("latest", Format(dated.Mention.Date.Latest));
        json.WriteString("view", NameOf(dated.View));
        json.WriteString("words", dated.Mention.Words);
        json.WriteNumber("start", dated.Mention.Start);
        json.WriteReference(dated.Passage);
    }

    /// <summary>What data call the values of a list.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
