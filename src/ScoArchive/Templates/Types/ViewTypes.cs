using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace ScoArchive.Templates.Types;

/// <summary>What the view models offer to templates: each public property, under its name in templates.</summary>
public sealed class ViewTypes
{
    private static readonly MethodInfo ReaderMaker = new Func<MethodInfo, Func<object, object?>>(ReaderOf<object, object>).Method.GetGenericMethodDefinition();

    private readonly ConcurrentDictionary<Type, FrozenDictionary<string, ViewMember>> _members = new();

    /// <summary>The members of a record, by their names in templates.</summary>
    public FrozenDictionary<string, ViewMember> MembersOf(Type type) => _members.GetOrAdd(type, static type =>
    {
        var nullability = new NullabilityInfoContext();
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => new ViewMember(MemberNames.InTemplate(property.Name), TypeOf(nullability.Create(property)), ReaderOf(property)))
            .ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    });

    /// <summary>The type of a record.</summary>
    public static RecordType Of(Type type) => new(type, type.IsDefined(typeof(OpaqueAttribute)));

    private static TemplateType TypeOf(NullabilityInfo info)
    {
        Type type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        TemplateType found = TemplateType.OfSimple(type)
            ?? (ItemOf(type) is { } item ? new ListType(TemplateType.OfSimple(item) ?? Of(item)) : Of(type));
        return found with { MayBeNull = info.ReadState == NullabilityState.Nullable };
    }

    private static Type? ItemOf(Type type) => type.GetInterfaces().Prepend(type)
        .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    // A reader made of the property's own getter, since compiling one for each of some six hundred members takes longer than a small archive's pages.
    private static Func<object, object?> ReaderOf(PropertyInfo property) => property.DeclaringType!.IsValueType
        ? property.GetValue
        : ReaderMaker.MakeGenericMethod(property.DeclaringType, property.PropertyType).CreateDelegate<Func<MethodInfo, Func<object, object?>>>()(property.GetMethod!);

    private static Func<object, object?> ReaderOf<TRecord, TValue>(MethodInfo getter)
        where TRecord : class
    {
        Func<TRecord, TValue> read = getter.CreateDelegate<Func<TRecord, TValue>>();
        return record => read((TRecord)record);
    }
}
