using System.Text.Json;
using ScoArchive.Core.Indices;

namespace ScoArchive.Core.Exports;

/// <summary>Writes documents grouped by a statement as JSON: the overview, and each group with its documents.</summary>
/// <param name="addresses">Where documents are published.</param>
/// <param name="labelOf">What readers call a group.</param>
/// <param name="addressOf">Where a group is published.</param>
public sealed class DocumentGroupsJson(IArchiveAddresses addresses, Func<DocumentGroup, string> labelOf, Func<DocumentGroup, string> addressOf)
{
    /// <summary>All groups with their numbers of documents.</summary>
    /// <param name="name">What the groups are, such as <c>issuers</c>.</param>
    /// <param name="groups">The groups.</param>
    public byte[] WriteOverview(string name, IEnumerable<DocumentGroup> groups) => JsonFile.Write(json => json.WriteObjects(name, groups, group =>
    {
        WriteStatements(json, group);
        json.WriteNumber("documents", group.Documents.Length);
    }));

    /// <summary>One group.</summary>
    public byte[] Write(DocumentGroup group) => JsonFile.Write(json =>
    {
        WriteStatements(json, group);
        json.WriteObjects("documents", group.Documents, document =>
        {
            json.WriteString("slug", document.Document.Slug.Value);
            json.WriteString("title", document.Metadata.Title);
            json.WriteKnown("date", document.Metadata.FilingDate?.ToString() ?? "");
            json.WriteString("url", addresses.Of(document));
        });
    });

    private void WriteStatements(Utf8JsonWriter json, DocumentGroup group)
    {
        json.WriteString("slug", group.Slug);
        json.WriteString("label", labelOf(group));
        json.WriteString("url", addressOf(group));
    }
}
