namespace ScoArchive.Templates.Types;

/// <summary>Names the template that shows a view model.</summary>
/// <param name="name">Name of the file in <c>templates/pages</c>, without its ending.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PageTemplateAttribute(string name) : Attribute
{
    /// <summary>The template's name, such as <c>document</c>.</summary>
    public string Name { get; } = name;
}
