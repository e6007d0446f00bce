using Microsoft.AspNetCore.Components;

namespace ScoArchive.Theme.Models;

/// <summary>A page that editors write in Markdown.</summary>
/// <param name="Frame">Head, header and footer.</param>
/// <param name="Heading">Its title.</param>
/// <param name="Body">Its text.</param>
public sealed record TextPageModel(PageFrame Frame, string Heading, MarkupString Body);
