using System.Collections.Immutable;
using System.Reflection;
using ScoArchive.Pages.Models;
using ScoArchive.Templates;

namespace ScoArchive.Tests.Templates;

/// <summary>Makes view models in which every text is drawn from a supply, every list has two items and nothing is missing.</summary>
/// <param name="nextText">Draws a text.</param>
internal sealed class ViewModelMaker(Func<string> nextText)
{
    public object Make(Type type) => type switch
    {
        _ when type == typeof(string) => nextText(),
        _ when type == typeof(int) => 2,
        _ when type == typeof(bool) => true,
        _ when type == typeof(Html) => new HtmlWriter().Element("i", nextText(), "title", nextText()).ToHtml(),
        _ when type == typeof(PagePath) => new PagePath($"a/{Uri.EscapeDataString(nextText())}/"),
        _ when type == typeof(RelativeAddress) => new RelativeAddress("?q=" + Uri.EscapeDataString(nextText())),
        _ when type == typeof(WebAddress) || type == typeof(IAddress) => new WebAddress("https://example.org/" + nextText()),
        _ when type == typeof(Fragment) => new Fragment(nextText()),
        _ when type == typeof(DocumentText) => new DocumentText([], [], [], "en"),
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Make(underlying),
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => MakeList(type.GetGenericArguments()[0]),
        _ => MakeRecord(type),
    };

    private object MakeList(Type item)
    {
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Make(item), 0);
        items.SetValue(Make(item), 1);
        MethodInfo create = typeof(ImmutableArray).GetMethods().Single(method => method.Name == nameof(ImmutableArray.CreateRange) && method.GetParameters().Length == 1);
        return create.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object MakeRecord(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        object made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Make(parameter.ParameterType))]);
        foreach (PropertyInfo property in type.GetProperties().Where(property => property.SetMethod is not null && constructor.GetParameters().All(parameter => parameter.Name != property.Name)))
        {
            property.SetValue(made, Make(property.PropertyType));
        }

        return made;
    }
}
