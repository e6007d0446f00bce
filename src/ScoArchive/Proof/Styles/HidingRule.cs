using AngleSharp.Css.Dom;

namespace ScoArchive.Proof.Styles;

/// <summary>A rule that hides words, or shows words that stand in no page.</summary>
/// <param name="Selector">What it styles.</param>
/// <param name="Words">Selector and declaration as people read them.</param>
/// <param name="AddsWords">Whether it shows words of its own.</param>
internal sealed record HidingRule(ISelector Selector, string Words, bool AddsWords);
