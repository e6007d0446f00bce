namespace ScoArchive.Templates.Types;

/// <summary>A member that a template may show.</summary>
/// <param name="Name">Its name in templates.</param>
/// <param name="Type">What it is.</param>
/// <param name="Read">Takes its value out of a record.</param>
public sealed record ViewMember(string Name, TemplateType Type, Func<object, object?> Read);
