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

    /// <summary>A topic's page.</summary>
    string Of(Topic topic);

    /// <summary>A state's page.</summary>
    string Of(State state);

    /// <summary>A formula's page; for one that was found by counting, its place on the page of them all.</summary>
    string Of(Formula formula);

    /// <summary>The comparison of two documents.</summary>
    string Of(DocumentPair pair);
}
