using System.Globalization;
using System.Text;
using ScoArchive.Building;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Exports;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Shows what is known of one document: metadata, ids, topics and states with the words that show them.</summary>
public sealed class ShowCommand
{
    private const int LongestOpening = 70;
    private const int MostEvidence = 4;
    private readonly StringBuilder _shown = new();
    private readonly ArchiveInput _input;
    private readonly PreparedDocument _document;

    private ShowCommand(ArchiveInput input, PreparedDocument document) => (_input, _document) = (input, document);

    /// <summary>Runs the command.</summary>
    /// <param name="workspace">The folders.</param>
    /// <param name="slug">The document.</param>
    /// <param name="asJson">Whether it is shown to a program, in the form of the published JSON.</param>
    public static int Run(Workspace workspace, string slug, bool asJson)
    {
        if (PreparedArchive.Read(workspace) is not { } archive)
        {
            return ExitCode.ContentErrors;
        }

        PreparedDocument? document = archive.Documents.Documents.FirstOrDefault(document => document.Slug.Value == slug || document.Document.Metadata.FormerSlugs.Any(former => former.Value == slug));
        if (document is null)
        {
            Console.Error.WriteLine($"No document has the slug '{slug}'; 'list' shows them all.");
            return ExitCode.WrongUsage;
        }

        using Stream console = Console.OpenStandardOutput();
        console.Write(asJson ? DocumentJson.Write(document.Document, "", archive.Input.Settings.Licence) : Encoding.UTF8.GetBytes(new ShowCommand(archive.Input, document).Show()));
        return ExitCode.Done;
    }

    private string Show()
    {
        ShowMetadata();
        ShowIds();
        ShowTopics();
        ShowStates();
        return _shown.ToString();
    }

    private void ShowMetadata()
    {
        DocumentMetadata metadata = _document.Document.Metadata;
        Provenance provenance = _document.Document.Document.Provenance;
        Line($"{metadata.Title}");
        foreach ((string name, string? value) in new[]
        {
            ("slug", metadata.Slug.Value), ("date", metadata.Date?.ToString()), ("event", metadata.EventDate?.ToString()), ("place", metadata.Place), ("kind", metadata.Kind),
            ("language", metadata.Language), ("issuer", metadata.Issuer), ("publisher", metadata.Publisher), ("author", metadata.Author), ("source", metadata.Source.Name),
            ("address", metadata.Source.Address), ("rights", metadata.Rights), ("text", _document.Unit.SeedName), ("record", _document.Unit.HasRecord ? _document.Unit.RecordName : "none"),
            ("sha256", provenance.Seed.Sha256), ("original", provenance.Original is { } original ? $"{original.FileName} ({original.Extractor}), {original.Sha256}" : ""),
            ("related", string.Join(", ", metadata.Related.Select(related => related.Slug.Value))), ("missing", string.Join(", ", ListCommand.MissingKeys(metadata))),
        })
        {
            _ = string.IsNullOrEmpty(value) ? 0 : Line($"  {name,-10} {value}");
        }
    }

    private void ShowIds()
    {
        Line($"\nIds");
        foreach (Passage passage in _document.Document.Passages)
        {
            string opening = passage.Text.Length <= LongestOpening ? passage.Text : passage.Text[..LongestOpening] + "…";
            Line($"  {passage.Block.Id.Value,-10} {passage.Block.Number,-5} {opening.ReplaceLineEndings(" ")}");
        }
    }

    private void ShowTopics()
    {
        Line($"\nTopics");
        foreach (var topic in _document.Document.Passages.SelectMany(passage => passage.Mentions.Topics.Select(mention => (mention.Topic, mention.Words, passage.Block.Id.Value)))
            .GroupBy(found => found.Topic, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            Line($"  {topic.Key} ({topic.Select(found => found.Value).Distinct().Count()}): {Evidence(topic.Select(found => (found.Words, found.Value)))}");
        }
    }

    private void ShowStates()
    {
        Line($"\nStates");
        foreach (var state in _document.Document.Passages.SelectMany(passage => passage.Mentions.States.Select(mention => (Mention: mention, passage.Block.Id.Value)))
            .GroupBy(found => found.Mention.Iso, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            string name = _input.States.Find(state.Key)?.Name ?? state.Key;
            Line($"  {state.Key} {name} ({state.Select(found => found.Value).Distinct().Count()}): {Evidence(state.Select(found => (found.Mention.Words, found.Value)))}");
        }
    }

    private static string Evidence(IEnumerable<(string Words, string Id)> found)
    {
        (string Words, string Id)[] distinct = [.. found.Where(one => one.Words.Length > 0).Distinct()];
        string rest = distinct.Length > MostEvidence ? string.Create(CultureInfo.InvariantCulture, $", {distinct.Length - MostEvidence} more") : "";
        return distinct.Length == 0 ? "stated by the record" : string.Join(", ", distinct.Take(MostEvidence).Select(one => $"“{one.Words.ReplaceLineEndings(" ")}” {one.Id}")) + rest;
    }

    private int Line(FormattableString line)
    {
        _shown.Append(FormattableString.Invariant(line)).Append('\n');
        return _shown.Length;
    }
}
