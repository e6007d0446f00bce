using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoArchive.Cache;

/// <summary>What a type's values consist of: its fields, public or not, those of the types it is derived from included.</summary>
internal static class ContentFields
{
    /// <summary>Whether a type's values are told by their fields: the archive's own types are, functions and what a compiler makes to hold their variables are not.</summary>
    public static bool Tell(Type type) => type.Assembly.GetName().Name?.StartsWith("ScoArchive", StringComparison.Ordinal) == true
        && !typeof(Delegate).IsAssignableFrom(type) && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    /// <summary>The fields in an order that does not depend on the runtime.</summary>
    public static IEnumerable<FieldInfo> Of(Type type)
    {
        for (Type? declaring = type; declaring is not null && declaring != typeof(object) && declaring != typeof(ValueType); declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(field => field.Name, StringComparer.Ordinal))
            {
                yield return field;
            }
        }
    }
}
