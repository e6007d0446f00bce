using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Addresses;

/// <summary>Full addresses on the site's host.</summary>
/// <param name="baseUrl">Address of the site's root, ending in a slash.</param>
public sealed class PublishedAddresses(string baseUrl) : IArchiveAddresses
{
    /// <inheritdoc/>
    public string Of(ArchivedDocument document) => ArchivePaths.Of(document.Document.Slug).AbsoluteOn(baseUrl);

    /// <inheritdoc/>
    public string Of(Passage passage) => ArchivePaths.Of(passage).AbsoluteOn(baseUrl);

    /// <inheritdoc/>
    public string PassagePattern(string documentMember) => ArchivePaths.Documents.AbsoluteOn(baseUrl) + $"{{{documentMember}}}/#{{id}}";

    /// <inheritdoc/>
    public string Of(Topic topic) => ArchivePaths.OfTopic(topic.Slug).AbsoluteOn(baseUrl);

    /// <inheritdoc/>
    public string Of(State state) => ArchivePaths.OfState(state).AbsoluteOn(baseUrl);

    /// <inheritdoc/>
    public string Of(Formula formula) => ArchivePaths.Of(formula).AbsoluteOn(baseUrl);

    /// <inheritdoc/>
    public string Of(DocumentPair pair) => ArchivePaths.Of(pair).AbsoluteOn(baseUrl);
}
