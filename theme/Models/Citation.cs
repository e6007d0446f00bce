using ScoArchive.Core.Citing;

namespace ScoArchive.Theme.Models;

/// <summary>A document cited in one style.</summary>
/// <param name="Style">Name of the style.</param>
/// <param name="Text">The citation.</param>
public sealed record Citation(string Style, CitedText Text);
