from sqlalchemy import (BigInteger, CheckConstraint, Column, DateTime, Enum, ForeignKey, Integer, Numeric, String, Text, UniqueConstraint)
from sqlalchemy.orm import backref, relationship

from common import key, new_base

Base = new_base()


class Category(Base):
    __tablename__ = "categories"
    __table_args__ = (UniqueConstraint("parent_id", "name", name="uq_categories_parent_name"),)

    id = key()
    name = Column(String(100), nullable=False)
    parent_id = Column(BigInteger, ForeignKey("categories.id", ondelete="RESTRICT"))

    children = relationship("Category", backref=backref("parent", remote_side=[id]))


class Customer(Base):
    __tablename__ = "customers"

    id = key()
    name = Column(String(100), nullable=False)
    email = Column(String(100), nullable=False, unique=True)


class Product(Base):
    __tablename__ = "products"

    id = key()
    sku = Column(String(40), nullable=False, unique=True)
    name = Column(String(200), nullable=False, index=True)
    description = Column(Text)
    price = Column(Numeric(10, 2), CheckConstraint("price >= 0", name="price"), nullable=False)
    stock = Column(Integer, CheckConstraint("stock >= 0", name="stock"), nullable=False, default=0)
    version = Column(Integer, nullable=False)
    category_id = Column(BigInteger, ForeignKey("categories.id", ondelete="SET NULL"), index=True)

    __mapper_args__ = {"version_id_col": version}


class Order(Base):
    __tablename__ = "orders"

    id = key()
    status = Column(Enum("NEW", "PAID", "SHIPPED", "CANCELLED", name="orderstatus"), nullable=False)
    ordered_at = Column(DateTime, nullable=False)
    total = Column(Numeric(12, 2), CheckConstraint("total >= 0", name="total"), nullable=False)
    customer_id = Column(BigInteger, ForeignKey("customers.id", ondelete="RESTRICT"), nullable=False, index=True)


class OrderItem(Base):
    __tablename__ = "order_items"

    order_id = Column(BigInteger, ForeignKey("orders.id", ondelete="CASCADE"), primary_key=True)
    product_id = Column(BigInteger, ForeignKey("products.id", ondelete="RESTRICT"), primary_key=True)
    quantity = Column(Integer, CheckConstraint("quantity > 0", name="quantity"), nullable=False, default=1)
    unit_price = Column(Numeric(10, 2), nullable=False)
