using System.Globalization;
using System.Text;
using ScoArchive.Content;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Letters;
using ScoArchive.Building;

namespace ScoArchive.Intake.Adding;

/// <summary>Writes the first record of a text: what was read of it, each line with what shows it and marked for an editor to confirm.</summary>
internal sealed class RecordDraft
{
    private const string Confirm = "confirm";
    private const int LongestEvidence = 90;
    private readonly AddedText _added;
    private readonly StringBuilder _record = new();

    private RecordDraft(AddedText added) => _added = added;

    /// <summary>The record.</summary>
    /// <param name="added">The text.</param>
    /// <param name="today">The day of publication.</param>
    public static string Write(AddedText added, DateOnly today)
    {
        var draft = new RecordDraft(added);
        draft.WriteHead();
        draft.WriteFacts();
        draft.WriteSource(today);
        draft.WriteSuggestions();
        return draft._record.ToString();
    }

    /// <summary>A value as YAML: plain where it can be, else between quotation marks.</summary>
    public static string Quote(string value) =>
        value.Length > 0 && char.IsLetter(value[0]) && value.All(sign => char.IsLetterOrDigit(sign) || sign is ' ' or '-' or '.' or '/' or '(' or ')') && value.Trim() == value && value is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
            ? value
            : "\"" + value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "\"";

    private void WriteHead()
    {
        Comment($"The record of {_added.Name}.txt. What is marked '{Confirm}' was read out of the text by the program: look at the line");
        Comment("named beside it, correct the value where it is wrong, and take the mark away. Lines that open with a number sign do nothing.");
    }

    private void WriteFacts()
    {
        DetectedMetadata detected = _added.Converted.Detected;
        Value("slug", _added.Metadata.Slug.Value, "the document's address, which stays for ever once it is published");
        Value("title", _added.Metadata.Title, detected.TitleRange is null ? "no title was found; this is the file's name" : EvidenceOf(detected.Title));
        Value("kind", _added.Metadata.Kind, detected.Kind is null ? "no kind was found; declaration, statement, communique, agreement, resolution, news-report, speech …" : EvidenceOf(detected.Kind));
        Value("date", _added.Metadata.Date?.ToString() ?? "XXXX", detected.Date is null ? $"XXXX is an unknown year; {UndatedText.Describe(_added.Seed)}" : EvidenceOf(detected.Date));
        Optional("place", _added.Metadata.Place, detected.Place, "where it was issued");
        Optional("issuer", "", null, "the body that issued it");
        Optional("publisher", _added.Metadata.Publisher, detected.Publisher, "who published it");
        Optional("author", _added.Original.Text.Facts.Author, null, _added.Original.Text.Facts.Author.Length > 0 ? "the file names this author; only for texts that persons sign" : "only for texts that persons sign");
        Value("language", _added.Metadata.Language, EvidenceOf(detected.Language));
        Value("rights", "Rights remain with the authors.", "who holds rights in the text");
    }

    private void WriteSource(DateOnly today)
    {
        OriginalFacts facts = _added.Original.Text.Facts;
        string day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        _record.Append("source:\n");
        Value("  name", facts.Site.Length > 0 ? facts.Site : $"File supplied to the archive, {_added.Original.File.Name}", "the site, book or office that the text comes from");
        if (facts.Address.Length > 0)
        {
            Value("  address", facts.Address, "as the saved page states it");
        }

        Value("  obtained", $"Received as a file, {_added.Original.File.Name}, and added on {day}.", "how and when it was obtained");
        Value("published", day, "the day on which the archive first publishes it");
        if (!_added.Original.IsSeed)
        {
            Comment("The file as received. The text was taken out of it once, and stays as it is when the program changes.");
            _record.Append("original:\n");
            _record.Append(CultureInfo.InvariantCulture, $"  file: {_added.OriginalName}\n  sha256: {OriginalFolder.HashOf(_added.Original.File.Bytes.Span)}\n  extractor: {_added.Original.Extractor}\n");
        }
    }

    private void WriteSuggestions()
    {
        if (_added.Likenesses.Length > 0)
        {
            Comment("The text resembles documents that the archive holds. Where they belong together, take the number signs away:");
            Comment("related:");
            foreach (Likeness likeness in _added.Likenesses)
            {
                Comment($"  - document: {likeness.Slug}   # {likeness.Reason}");
                Comment($"    relation: {likeness.Relation}");
            }
        }

        if (_added.Slips.Length > 0)
        {
            Comment("Words that look like slips. What was lost or garbled on the way is corrected; what its authors wrote is marked with");
            Comment("'sic: true' in place of 'corrected'. Keep what is right, and take its number signs away:");
            Comment("corrections:");
            foreach (Slip slip in _added.Slips)
            {
                Comment(FormattableString.Invariant($"  - line: {slip.Line}"));
                Comment($"    seed: {Quote(slip.Words)}");
                Comment($"    corrected: {Quote(slip.Suggested)}");
                Comment($"    reason: {slip.Reason}");
            }
        }
    }

    private void Optional(string key, string value, Detection? found, string what)
    {
        if (value.Length > 0 && found is not null)
        {
            Value(key, value, EvidenceOf(found));
        }
        else
        {
            Comment($"{key}: {(value.Length > 0 ? Quote(value) : "…")}   # {what}");
        }
    }

    private void Value(string key, string value, string evidence) => _record.Append(CultureInfo.InvariantCulture, $"{key}: {Quote(value)}   # {Confirm}: {OneLine(evidence)}\n");

    private void Comment(string words) => _record.Append("# ").Append(OneLine(words)).Append('\n');

    private static string EvidenceOf(Detection found) => FormattableString.Invariant($"line {found.Line}, “{Brief(found.Evidence)}”");

    private static string Brief(string words) => words.Length <= LongestEvidence ? words : words[..LongestEvidence] + "…";

    private static string OneLine(string words) => ControlCharacters.Show(words.ReplaceLineEndings(" "));
}
