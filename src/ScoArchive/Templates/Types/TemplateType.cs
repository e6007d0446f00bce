namespace ScoArchive.Templates.Types;

/// <summary>What an expression of a template is, known before any page is written. The kinds are a closed family.</summary>
public abstract record TemplateType
{
    private protected TemplateType()
    {
    }

    /// <summary>Whether there may be no value.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>The kind in words with its article, for messages.</summary>
    public abstract string Words { get; }

    /// <summary>The type of a simple value; <see langword="null"/> for records and lists.</summary>
    public static TemplateType? OfSimple(Type type) => type switch
    {
        _ when type == typeof(string) => new TextType(),
        _ when type == typeof(int) => new NumberType(),
        _ when type == typeof(bool) => new FlagType(),
        _ when type == typeof(Html) => new HtmlType(),
        _ when type == typeof(Fragment) => new FragmentType(),
        _ when typeof(IAddress).IsAssignableFrom(type) => new AddressType(),
        _ => null,
    };
}

/// <summary>Words, encoded where they are written.</summary>
public sealed record TextType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "a text";
}

/// <summary>A whole number.</summary>
public sealed record NumberType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "a number";
}

/// <summary>Yes or no; it can be asked for, never written.</summary>
public sealed record FlagType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "a yes or no";
}

/// <summary>Finished HTML.</summary>
public sealed record HtmlType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "finished HTML";
}

/// <summary>What a link may lead to.</summary>
public sealed record AddressType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "an address";
}

/// <summary>The id of an element.</summary>
public sealed record FragmentType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "a fragment";
}

/// <summary>Elements that a function writes by itself.</summary>
public sealed record ElementsType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "whole elements";
}

/// <summary>Attributes that a function makes.</summary>
public sealed record AttributesType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "attributes";
}

/// <summary>What is not known because of an error reported already.</summary>
public sealed record NothingType : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "nothing";
}

/// <summary>A list.</summary>
/// <param name="Item">What it holds.</param>
public sealed record ListType(TemplateType Item) : TemplateType
{
    /// <inheritdoc/>
    public override string Words => "a list";
}

/// <summary>A view model or a part of one.</summary>
/// <param name="Clr">The record.</param>
/// <param name="IsOpaque">Whether a template may only hand it to a function.</param>
public sealed record RecordType(Type Clr, bool IsOpaque) : TemplateType
{
    /// <inheritdoc/>
    public override string Words => MemberNames.Describe(Clr);
}
