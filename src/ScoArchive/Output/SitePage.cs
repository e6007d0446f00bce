using Microsoft.AspNetCore.Components;
using ScoArchive.Theme.Models;

namespace ScoArchive.Output;

/// <summary>A page to render: a component of the theme and the view model it shows.</summary>
/// <param name="Path">The page's address.</param>
/// <param name="Component">The component.</param>
/// <param name="Model">The view model, the component's parameter <c>Model</c>.</param>
public sealed record SitePage(PagePath Path, Type Component, object Model)
{
    /// <summary>A page that a component shows.</summary>
    public static SitePage Of<TComponent>(PageFrame frame, object model)
        where TComponent : IComponent => new(frame.Path, typeof(TComponent), model);
}
