using AngleSharp.Html.Dom;

namespace ScoArchive.Checks.Published;

/// <summary>A page of a published site as browsers read it.</summary>
/// <param name="File">Its file.</param>
/// <param name="Tree">Its elements.</param>
internal sealed record CheckedPage(string File, IHtmlDocument Tree);
