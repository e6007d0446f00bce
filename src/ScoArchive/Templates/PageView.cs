
namespace ScoArchive.Templates;

/// <summary>A page as templates see it.</summary>
/// <param name="Template">Name of the page's template.</param>
/// <param name="Links">The page's links.</param>
/// <param name="Site">What all pages share.</param>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Model">The page's view model.</param>
public sealed record PageView(string Template, PageLinks Links, object Site, object Frame, object Model);
