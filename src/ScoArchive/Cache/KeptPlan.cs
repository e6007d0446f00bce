using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoArchive.Cache;

/// <summary>How values of a type are written down and read, made once for each type.</summary>
internal static class KeptPlan<T>
{
    /// <summary>Writes a value of this declared type.</summary>
    /// <exception cref="NotSupportedException">The type has no content that can be written down.</exception>
    public static Action<KeptWriter, T> Write => Plan.Value.Write;

    /// <summary>Reads one.</summary>
    /// <exception cref="NotSupportedException">The type has no content that can be written down.</exception>
    public static Func<KeptReader, T> Read => Plan.Value.Read;

    private static readonly Lazy<(Action<KeptWriter, T> Write, Func<KeptReader, T> Read)> Plan = new(KeptPlans.Make<T>);
}

/// <summary>Makes the plans.</summary>
internal static class KeptPlans
{
    private static readonly ConcurrentDictionary<Type, (Action<KeptWriter, object> Write, Func<KeptReader, object> Read)> Exact = new();

    /// <summary>The plan for values that are declared as a type.</summary>
    public static (Action<KeptWriter, T> Write, Func<KeptReader, T> Read) Make<T>()
    {
        Type type = typeof(T);
        if (type == typeof(string))
        {
            return As<T, string?>(static (writer, text) => writer.WriteText(text), static reader => reader.ReadText());
        }

        if (type.IsPrimitive || type.IsEnum)
        {
            return Number<T>();
        }

        if (type == typeof(DateOnly))
        {
            return As<T, DateOnly>(static (writer, day) => writer.WriteNumber(day.DayNumber), static reader => DateOnly.FromDayNumber((int)reader.ReadNumber()));
        }

        if (type == typeof(ReadOnlyMemory<byte>))
        {
            return As<T, ReadOnlyMemory<byte>>(static (writer, bytes) => writer.WriteBytes(bytes.Span), static reader => reader.ReadBytes().ToArray());
        }

        if (type.IsGenericType && ListMaker(type.GetGenericTypeDefinition(), type.GetGenericArguments()[0]) is { } name)
        {
            return (ValueTuple<Action<KeptWriter, T>, Func<KeptReader, T>>)typeof(KeptPlans).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, null)!;
        }

        return !ContentFields.Tell(type) ? throw new NotSupportedException($"{type} has no content that can be written down")
            : type.IsValueType ? FieldsOf<T>()
            : type.IsSealed ? (WriteSealed, static reader => reader.ReadNumber() == 0 ? default! : KeptFieldsRead<T>.Fields(reader))
            : (WriteAny, ReadAny<T>);
    }

    private static string? ListMaker(Type generic, Type item) =>
        generic == typeof(ImmutableArray<>) ? IsPacked(item) ? nameof(PackedArrayOf) : nameof(ArrayOf) : generic == typeof(Nullable<>) ? nameof(NullableOf) : null;

    // A value of the archive's own that packs all it says into one number: of these there are millions.
    private static bool IsPacked(Type item) => item is { IsValueType: true, IsEnum: false } && ContentFields.Tell(item) && ContentFields.Of(item).ToArray() is [{ FieldType.IsPrimitive: true }];

    private static (Action<KeptWriter, T> Write, Func<KeptReader, T> Read) As<T, TValue>(Action<KeptWriter, TValue> write, Func<KeptReader, TValue> read) =>
        ((Action<KeptWriter, T>)(object)write, (Func<KeptReader, T>)(object)read);

    private static (Action<KeptWriter, T> Write, Func<KeptReader, T> Read) FieldsOf<T>() =>
        ((writer, value) => KeptFieldsWritten<T>.Fields(writer, value), reader => KeptFieldsRead<T>.Fields(reader));

    private static void WriteSealed<T>(KeptWriter writer, T value)
    {
        writer.WriteNumber(value is null ? 0 : 1);
        if (value is not null)
        {
            KeptFieldsWritten<T>.Fields(writer, value);
        }
    }

    private static void WriteAny<T>(KeptWriter writer, T value)
    {
        writer.WriteNumber(value is null ? 0 : 1);
        if (value is not null)
        {
            writer.WriteType(value.GetType());
            Exact.GetOrAdd(value.GetType(), ExactOf).Write(writer, value);
        }
    }

    private static T ReadAny<T>(KeptReader reader) =>
        reader.ReadNumber() == 0 ? default! : (T)Exact.GetOrAdd(reader.ReadType(), ExactOf).Read(reader);

    private static (Action<KeptWriter, object> Write, Func<KeptReader, object> Read) ExactOf(Type type) =>
        ContentFields.Tell(type)
            ? (ValueTuple<Action<KeptWriter, object>, Func<KeptReader, object>>)typeof(KeptPlans).GetMethod(nameof(ExactFieldsOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null)!
            : throw new NotSupportedException($"{type} has no content that can be written down");

    private static (Action<KeptWriter, object> Write, Func<KeptReader, object> Read) ExactFieldsOf<T>() =>
        ((writer, value) => KeptFieldsWritten<T>.Fields(writer, (T)value), reader => KeptFieldsRead<T>.Fields(reader)!);

    private static (Action<KeptWriter, ImmutableArray<T>> Write, Func<KeptReader, ImmutableArray<T>> Read) ArrayOf<T>() => (WriteArray, ReadArray<T>);

    private static (Action<KeptWriter, ImmutableArray<T>> Write, Func<KeptReader, ImmutableArray<T>> Read) PackedArrayOf<T>()
        where T : struct => (
        static (writer, items) =>
        {
            writer.WriteNumber(items.IsDefault ? -1 : items.Length);
            writer.WriteBytes(MemoryMarshal.AsBytes(items.AsSpan()));
        },
        static reader =>
        {
            bool isDefault = reader.ReadNumber() < 0;
            T[] items = MemoryMarshal.Cast<byte, T>(reader.ReadBytes()).ToArray();
            return isDefault ? default : ImmutableCollectionsMarshal.AsImmutableArray(items);
        });

    private static void WriteArray<T>(KeptWriter writer, ImmutableArray<T> items)
    {
        writer.WriteNumber(items.IsDefault ? -1 : items.Length);
        Action<KeptWriter, T> write = KeptPlan<T>.Write;
        foreach (T item in items.IsDefault ? [] : items)
        {
            write(writer, item);
        }
    }

    private static ImmutableArray<T> ReadArray<T>(KeptReader reader)
    {
        int count = (int)reader.ReadNumber();
        if (count <= 0)
        {
            return count < 0 ? default : [];
        }

        Func<KeptReader, T> read = KeptPlan<T>.Read;
        var items = new T[count];
        for (int i = 0; i < count; i++)
        {
            items[i] = read(reader);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private static (Action<KeptWriter, T?> Write, Func<KeptReader, T?> Read) NullableOf<T>()
        where T : struct => (
        static (writer, value) =>
        {
            writer.WriteNumber(value is null ? 0 : 1);
            if (value is { } some)
            {
                KeptPlan<T>.Write(writer, some);
            }
        },
        static reader => reader.ReadNumber() == 0 ? null : KeptPlan<T>.Read(reader));

    private static (Action<KeptWriter, T> Write, Func<KeptReader, T> Read) Number<T>()
    {
        ParameterExpression writer = Expression.Parameter(typeof(KeptWriter)), reader = Expression.Parameter(typeof(KeptReader)), value = Expression.Parameter(typeof(T));
        Expression read = Expression.Call(reader, nameof(KeptReader.ReadNumber), null);
        (Expression Number, Expression Back) form = Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.Boolean => (Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L)), Expression.NotEqual(read, Expression.Constant(0L))),
            TypeCode.Double => (Expression.Call(typeof(BitConverter), nameof(BitConverter.DoubleToInt64Bits), null, value), Expression.Call(typeof(BitConverter), nameof(BitConverter.Int64BitsToDouble), null, read)),
            TypeCode.Single => throw new NotSupportedException("No value of the archive is a short broken number"),
            _ => ((Expression, Expression))(Expression.Convert(value, typeof(long)), Expression.Convert(read, typeof(T))),
        };
        return (Expression.Lambda<Action<KeptWriter, T>>(Expression.Call(writer, nameof(KeptWriter.WriteNumber), null, form.Number), writer, value).Compile(), Expression.Lambda<Func<KeptReader, T>>(form.Back, reader).Compile());
    }
}

/// <summary>How an object of exactly this type is written down, field after field; apart from how it is read, since most builds read of most types and write few.</summary>
internal static class KeptFieldsWritten<T>
{
    /// <summary>Writes the fields.</summary>
    public static readonly Action<KeptWriter, T> Fields = Make();

    private static Action<KeptWriter, T> Make()
    {
        ParameterExpression writer = Expression.Parameter(typeof(KeptWriter)), value = Expression.Parameter(typeof(T));
        Expression[] steps =
        [
            Expression.Call(writer, nameof(KeptWriter.Enter), null),
            .. ContentFields.Of(typeof(T)).Select(field => Expression.Invoke(PlanOf(field.FieldType, nameof(KeptPlan<int>.Write)), writer, Expression.Field(value, field))),
            Expression.Call(writer, nameof(KeptWriter.Leave), null),
        ];
        return Expression.Lambda<Action<KeptWriter, T>>(Expression.Block(steps), writer, value).Compile();
    }

    private static MemberExpression PlanOf(Type type, string member) => Expression.Property(null, typeof(KeptPlan<>).MakeGenericType(type), member);
}

/// <summary>How an object of exactly this type is read, field after field.</summary>
internal static class KeptFieldsRead<T>
{
    /// <summary>Makes an object with the fields that were written, without running a constructor.</summary>
    public static readonly Func<KeptReader, T> Fields = Make();

    // Fields that nothing may write to after construction can be set by a method of this kind alone.
    private static Func<KeptReader, T> Make()
    {
        var method = new DynamicMethod($"Read{typeof(T).Name}", typeof(T), [typeof(KeptReader)], typeof(KeptFieldsRead<T>).Module, skipVisibility: true);
        ILGenerator code = method.GetILGenerator();
        LocalBuilder made = code.DeclareLocal(typeof(T));
        if (!typeof(T).IsValueType)
        {
            code.Emit(OpCodes.Ldtoken, typeof(T));
            code.Emit(OpCodes.Call, typeof(Type).GetMethod(nameof(Type.GetTypeFromHandle))!);
            code.Emit(OpCodes.Call, typeof(RuntimeHelpers).GetMethod(nameof(RuntimeHelpers.GetUninitializedObject))!);
            code.Emit(OpCodes.Castclass, typeof(T));
            code.Emit(OpCodes.Stloc, made);
        }

        foreach (FieldInfo field in ContentFields.Of(typeof(T)))
        {
            Type plan = typeof(KeptPlan<>).MakeGenericType(field.FieldType);
            code.Emit(typeof(T).IsValueType ? OpCodes.Ldloca : OpCodes.Ldloc, made);
            code.Emit(OpCodes.Call, plan.GetProperty(nameof(KeptPlan<int>.Read))!.GetMethod!);
            code.Emit(OpCodes.Ldarg_0);
            code.Emit(OpCodes.Callvirt, typeof(Func<,>).MakeGenericType(typeof(KeptReader), field.FieldType).GetMethod("Invoke")!);
            code.Emit(OpCodes.Stfld, field);
        }

        code.Emit(OpCodes.Ldloc, made);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<KeptReader, T>>();
    }
}
