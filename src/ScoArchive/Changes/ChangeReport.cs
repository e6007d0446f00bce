using System.Collections.Immutable;
using ScoArchive.Core.Permalinks;

namespace ScoArchive.Changes;

/// <summary>What a change does to the archive.</summary>
/// <param name="Since">What it was compared with, in words.</param>
/// <param name="Documents">The documents that are other than before, by slug.</param>
/// <param name="LostAddresses">Addresses that were promised and are no more.</param>
/// <param name="NewAddresses">Addresses that were not promised before, those of documents left out.</param>
public sealed record ChangeReport(string Since, ImmutableArray<DocumentChange> Documents, ImmutableArray<PageEntry> LostAddresses, ImmutableArray<PageEntry> NewAddresses)
{
    /// <summary>Whether a link that was promised leads nowhere.</summary>
    public bool HasLosses => LostAddresses.Length > 0 || Documents.Any(document => document.Kind == DocumentChangeKind.Lost || Count(document, ParagraphChangeKind.Lost) > 0);

    /// <summary>Whether nothing is other than before.</summary>
    public bool IsEmpty => Documents.IsEmpty && LostAddresses.IsEmpty && NewAddresses.IsEmpty;

    /// <summary>What it does, in a sentence.</summary>
    public string Summary
    {
        get
        {
            string[] parts =
            [
                .. Said(Documents.Count(document => document.Kind == DocumentChangeKind.New), "new document", "new documents"),
                .. Said(Documents.Count(document => document.Kind == DocumentChangeKind.Moved), "document at another address", "documents at other addresses"),
                .. Said(Documents.Count(document => document.Kind == DocumentChangeKind.Gone), "document no longer published", "documents no longer published"),
                .. Said(Documents.Count(document => document.Kind == DocumentChangeKind.Lost), "document lost", "documents lost"),
                .. Paragraphs(ParagraphChangeKind.Reworded, "paragraph reads otherwise", "paragraphs read otherwise"),
                .. Paragraphs(ParagraphChangeKind.Added, "new paragraph", "new paragraphs"),
                .. Paragraphs(ParagraphChangeKind.Merged, "id leads to another", "ids lead to others"),
                .. Paragraphs(ParagraphChangeKind.Withdrawn, "paragraph withdrawn", "paragraphs withdrawn"),
                .. Paragraphs(ParagraphChangeKind.Restored, "paragraph back", "paragraphs back"),
                .. Paragraphs(ParagraphChangeKind.Moved, "paragraph at another place", "paragraphs at other places"),
                .. Paragraphs(ParagraphChangeKind.Lost, "id lost", "ids lost"),
                .. Said(Documents.Sum(document => document.Statements.Length), "statement about a document is other", "statements about documents are other"),
                .. Said(LostAddresses.Length, "address lost", "addresses lost"),
                .. Said(NewAddresses.Length, "new address", "new addresses"),
            ];
            return parts.Length == 0 ? "Nothing is other than before." : $"{string.Join(", ", parts)}. {(HasLosses ? "Links that were promised lead nowhere." : "Every link that was promised leads somewhere.")}";
        }
    }

    private string[] Paragraphs(ParagraphChangeKind kind, string one, string many) => Said(Documents.Sum(document => Count(document, kind)), one, many);

    private static int Count(DocumentChange document, ParagraphChangeKind kind) => document.Paragraphs.Count(paragraph => paragraph.Kind == kind);

    private static string[] Said(int count, string one, string many) => count == 0 ? [] : [FormattableString.Invariant($"{count} {(count == 1 ? one : many)}")];
}
