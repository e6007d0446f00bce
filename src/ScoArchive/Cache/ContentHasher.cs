using System.Buffers;
using System.Buffers.Binary;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ScoArchive.Core.Archive;

namespace ScoArchive.Cache;

/// <summary>
/// Takes down a value field by field, public or not, with the type of everything it holds, so that two values with one
/// checksum cannot be told apart by anyone. Values that hold what has no content of its own, such as functions or work still
/// to be done, are refused.
/// </summary>
internal sealed class ContentHasher
{
    private const int Deepest = 64;
    private const int BatchBytes = 64 * 1024;
    private const int MarkBytes = 16;
    private const long Nothing = -1;
    private const long Words = -2;

    // What one build takes down more than once, and what is long: it counts by its own checksum, which is worked out once.
    private static readonly Type[] Long = [typeof(Document), typeof(ArchivedDocument)];
    private static readonly ConditionalWeakTable<object, byte[]> Checksums = [];

    private static readonly ConcurrentDictionary<Type, Action<ContentHasher, object>> Plans = new();
    private static readonly MethodInfo AddAny = MethodOf(nameof(Add), typeof(object));
    private static readonly MethodInfo AddString = MethodOf(nameof(AddText), typeof(string));
    private static readonly MethodInfo AddInteger = MethodOf(nameof(AddNumber), typeof(long));

    private readonly byte[] _batch = ArrayPool<byte>.Shared.Rent(BatchBytes);
    private readonly IncrementalHash _hash;
    private int _written;
    private int _depth;

    private ContentHasher(IncrementalHash hash) => _hash = hash;

    /// <summary>Adds a value to a checksum.</summary>
    /// <exception cref="NotSupportedException">It holds what has no content of its own.</exception>
    public static void Add(IncrementalHash hash, object? value) => Run(hash, hasher => hasher.Add(value));

    private static void Run(IncrementalHash hash, Action<ContentHasher> add)
    {
        var hasher = new ContentHasher(hash);
        add(hasher);
        hasher.Flush();
        ArrayPool<byte>.Shared.Return(hasher._batch);
    }

    private static MethodInfo MethodOf(string name, Type parameter) =>
        typeof(ContentHasher).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic, [parameter])!;

    private void Add(object? value)
    {
        if (value is null or string)
        {
            AddNumber(value is null ? Nothing : Words);
            AddText(value as string);
            return;
        }

        if (++_depth > Deepest)
        {
            throw new NotSupportedException($"{value.GetType()} holds itself, or more than can be taken down");
        }

        Plans.GetOrAdd(value.GetType(), static type => PlanOf(type))(this, value);
        _depth--;
    }

    private void AddText(string? text)
    {
        AddNumber(text?.Length ?? -1);
        AddBytes(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void AddNumber(long number)
    {
        if (_written + sizeof(long) > BatchBytes)
        {
            Flush();
        }

        BinaryPrimitives.WriteInt64LittleEndian(_batch.AsSpan(_written), number);
        _written += sizeof(long);
    }

    private void AddBytes(ReadOnlySpan<byte> bytes)
    {
        if (_written + bytes.Length > BatchBytes)
        {
            Flush();
        }

        if (bytes.Length > BatchBytes)
        {
            _hash.AppendData(bytes);
        }
        else
        {
            bytes.CopyTo(_batch.AsSpan(_written));
            _written += bytes.Length;
        }
    }

    private void Flush()
    {
        _hash.AppendData(_batch, 0, _written);
        _written = 0;
    }

    private void AddAll(IList items)
    {
        AddNumber(items.Count);
        foreach (object? item in items)
        {
            Add(item);
        }
    }

    private static void AddItems<T>(ContentHasher hasher, object value)
    {
        var items = (ImmutableArray<T>)value;
        hasher.AddNumber(items.IsDefault ? -1 : items.Length);
        foreach (T item in items.IsDefault ? [] : items)
        {
            if (item is int number)
            {
                hasher.AddNumber(number);
            }
            else
            {
                hasher.Add(item);
            }
        }
    }

    private static Action<ContentHasher, object> PlanOf(Type type)
    {
        byte[] mark = SHA256.HashData(Encoding.UTF8.GetBytes(type.FullName ?? type.Name))[..MarkBytes];
        Action<ContentHasher, object> content = ContentOf(type);
        return (hasher, value) =>
        {
            hasher.AddBytes(mark);
            content(hasher, value);
        };
    }

    private static Action<ContentHasher, object> ContentOf(Type type)
    {
        if (type.IsPrimitive || type.IsEnum)
        {
            return NumberPlan(type);
        }

        if (type == typeof(DateOnly))
        {
            return static (hasher, value) => hasher.AddNumber(((DateOnly)value).DayNumber);
        }

        if (type == typeof(ReadOnlyMemory<byte>))
        {
            return static (hasher, value) =>
            {
                var bytes = (ReadOnlyMemory<byte>)value;
                hasher.AddNumber(bytes.Length);
                hasher.AddBytes(bytes.Span);
            };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            return typeof(ContentHasher).GetMethod(nameof(AddItems), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GetGenericArguments()).CreateDelegate<Action<ContentHasher, object>>();
        }

        if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)))
        {
            return static (hasher, value) => hasher.AddAll((IList)value);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableSortedDictionary<,>))
        {
            return static (hasher, value) =>
            {
                var pairs = (IDictionary)value;
                hasher.AddNumber(pairs.Count);
                foreach (DictionaryEntry pair in pairs)
                {
                    hasher.Add(pair.Key);
                    hasher.Add(pair.Value);
                }
            };
        }

        return Long.Contains(type) ? LongPlan(FieldsPlan(type))
            : ContentFields.Tell(type) ? FieldsPlan(type)
            : throw new NotSupportedException($"{type} has no content that can be taken down");
    }

    private static Action<ContentHasher, object> NumberPlan(Type type)
    {
        ParameterExpression hasher = Expression.Parameter(typeof(ContentHasher)), value = Expression.Parameter(typeof(object));
        return Expression.Lambda<Action<ContentHasher, object>>(AddNumberOf(hasher, Expression.Unbox(value, type)), hasher, value).Compile();
    }

    private static Action<ContentHasher, object> LongPlan(Action<ContentHasher, object> fields) => (hasher, value) => hasher.AddBytes(Checksums.GetValue(value, value =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Run(hash, hasher => fields(hasher, value));
        return hash.GetHashAndReset();
    }));

    private static Action<ContentHasher, object> FieldsPlan(Type type)
    {
        ParameterExpression hasher = Expression.Parameter(typeof(ContentHasher)), value = Expression.Parameter(typeof(object));
        Expression typed = type.IsValueType ? Expression.Unbox(value, type) : Expression.Convert(value, type);
        Expression[] steps = [.. ContentFields.Of(type).Select(field => StepOf(hasher, Expression.Field(typed, field)))];
        return Expression.Lambda<Action<ContentHasher, object>>(steps.Length == 0 ? Expression.Empty() : Expression.Block(steps), hasher, value).Compile();
    }

    private static MethodCallExpression StepOf(Expression hasher, Expression field) =>
        field.Type == typeof(string) ? Expression.Call(hasher, AddString, field)
        : field.Type.IsPrimitive || field.Type.IsEnum ? AddNumberOf(hasher, field)
        : Expression.Call(hasher, AddAny, Expression.Convert(field, typeof(object)));

    // Broken numbers count by their bits.
    private static MethodCallExpression AddNumberOf(Expression hasher, Expression number) => Expression.Call(hasher, AddInteger, Type.GetTypeCode(number.Type) switch
    {
        TypeCode.Boolean => Expression.Condition(number, Expression.Constant(1L), Expression.Constant(0L)),
        TypeCode.Double => Expression.Call(typeof(BitConverter), nameof(BitConverter.DoubleToInt64Bits), null, number),
        TypeCode.Single => throw new NotSupportedException("No value of the archive is a short broken number"),
        _ => Expression.Convert(number, typeof(long)),
    });
}
