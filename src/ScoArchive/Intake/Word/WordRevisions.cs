using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScoArchive.Intake.Word;

/// <summary>Finds what shows that a Word file is not in its last form: changes that nobody has accepted or refused, and comments.</summary>
internal static class WordRevisions
{
    /// <summary>What a reader should know of them, a sentence each.</summary>
    public static IEnumerable<string> Doubts(MainDocumentPart document)
    {
        Body body = document.Document!.Body!;
        int inserted = body.Descendants<InsertedRun>().Count() + body.Descendants<Inserted>().Count() + body.Descendants<MoveToRun>().Count();
        int deleted = body.Descendants<DeletedRun>().Count() + body.Descendants<Deleted>().Count() + body.Descendants<MoveFromRun>().Count();
        if (inserted + deleted > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Changes stand in the file that nobody has accepted or refused; they count as accepted (insertions kept: {inserted}, deletions left out: {deleted}). Ask whether there is a last form of the text.");
        }

        int comments = document.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0;
        if (comments > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Comments were left out: {comments}. They stay in the file, which is published as it is.");
        }
    }
}
