using ScoArchive.Core.Archive;
using ScoArchive.Core.Echoes;
using ScoArchive.Core.Indices;
using ScoArchive.Core.Vocabulary;

namespace ScoArchive.Core.Exports;

/// <summary>Where things are published, as full addresses; data that leaves the site must carry them.</summary>
public interface IArchiveAddresses
{
    /// <summary>A document's page.</summary>
    string Of(ArchivedDocument document);

    /// <summary>A passage's permalink.</summary>
    string Of(Passage passage);

    /// <summary>The pattern of every passage's permalink, a URI template (RFC 6570) over the members that name a passage.</summary>
    /// <param name="documentMember">Name of the member that holds the document's slug; <c>id</c> holds the passage's id.</param>
    string PassagePattern(string documentMember);

    /// <summary>A topic's page.</summary>
    string Of(Topic topic);

    /// <summary>A state's page.</summary>
    string Of(State state);

    /// <summary>A formula's page; for one that was found by counting, its place on the page of them all.</summary>
    string Of(Formula formula);

    /// <summary>The comparison of two documents.</summary>
    string Of(DocumentPair pair);
}
