using ScoArchive.Pages.Models;
using ScoArchive.Search;

namespace ScoArchive.Pages;

/// <summary>A kind of subject of the archive: topics, states, years, issuing bodies. Declared once, it has pages, data and a facet of the search.</summary>
public interface ISubject
{
    /// <summary>Its overview, named as readers name the kind.</summary>
    Link Overview { get; }

    /// <summary>What it lets a search be narrowed by, if anything.</summary>
    SearchFacet? Facet { get; }

    /// <summary>The overview, and a page for each subject.</summary>
    IEnumerable<PageBatch> Pages();

    /// <summary>What the pages show, for machines.</summary>
    IEnumerable<DataFile> Files();

    /// <summary>The same files as the page of downloads names them, each with what it is; of those of single subjects one stands for all.</summary>
    IEnumerable<DataEntry> Described();
}
