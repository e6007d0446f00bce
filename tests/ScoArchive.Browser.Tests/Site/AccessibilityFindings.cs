namespace ScoArchive.Browser.Tests.Site;

/// <summary>What axe says of a page.</summary>
/// <param name="Violations">The rules that are broken.</param>
/// <param name="Passes">Names of the rules that hold.</param>
public sealed record AccessibilityFindings(AccessibilityViolation[] Violations, string[] Passes);

/// <summary>A rule that is broken.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Help">What it asks for, in words.</param>
/// <param name="Elements">The elements that break it, as HTML.</param>
public sealed record AccessibilityViolation(string Id, string Help, string[] Elements);
