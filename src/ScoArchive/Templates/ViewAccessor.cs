using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using ScoArchive.Templates.Types;

namespace ScoArchive.Templates;

/// <summary>Reads the members of view models for the template engine; nothing can be set or called.</summary>
/// <param name="types">What the view models offer.</param>
internal sealed class ViewAccessor(ViewTypes types) : IObjectAccessor
{
    private const string Size = "size";

    public Type IndexType => typeof(string);

    public bool HasIndexer => false;

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => GetMembers(context, span, target).Count();

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        target is ICollection ? [Size] : types.MembersOf(target.GetType()).Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) =>
        target is ICollection ? member == Size : types.MembersOf(target.GetType()).ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (target is ICollection list)
        {
            value = list.Count;
            return member == Size;
        }

        bool isFound = types.MembersOf(target.GetType()).TryGetValue(member, out ViewMember? found);
        value = found?.Read(target);
        return isFound;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
